# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_summary_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QDialogButtonBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_ExportSummaryDialog(object):
    def setupUi(self, ExportSummaryDialog):
        if not ExportSummaryDialog.objectName():
            ExportSummaryDialog.setObjectName(u"ExportSummaryDialog")
        ExportSummaryDialog.resize(560, 220)
        self.dialogLayout = QVBoxLayout(ExportSummaryDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 16, 16, 16)
        self.paperLabel = QLabel(ExportSummaryDialog)
        self.paperLabel.setObjectName(u"paperLabel")
        self.paperLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.paperLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.paperLabel)

        self.lookingBar = QProgressBar(ExportSummaryDialog)
        self.lookingBar.setObjectName(u"lookingBar")
        self.lookingBar.setMaximum(0)
        self.lookingBar.setTextVisible(False)
        self.lookingBar.setMaximumSize(QSize(16777215, 6))

        self.dialogLayout.addWidget(self.lookingBar)

        self.privateLayout = QHBoxLayout()
        self.privateLayout.setSpacing(8)
        self.privateLayout.setObjectName(u"privateLayout")
        self.privateLayout.setContentsMargins(0, 0, 0, 0)
        self.privateIcon = QLabel(ExportSummaryDialog)
        self.privateIcon.setObjectName(u"privateIcon")
        self.privateIcon.setTextFormat(Qt.TextFormat.PlainText)

        self.privateLayout.addWidget(self.privateIcon)

        self.privateLabel = QLabel(ExportSummaryDialog)
        self.privateLabel.setObjectName(u"privateLabel")
        self.privateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.privateLabel.setWordWrap(True)

        self.privateLayout.addWidget(self.privateLabel)

        self.privateButton = QPushButton(ExportSummaryDialog)
        self.privateButton.setObjectName(u"privateButton")
        self.privateButton.setAutoDefault(False)

        self.privateLayout.addWidget(self.privateButton)

        self.privateLayout.setStretch(1, 1)

        self.dialogLayout.addLayout(self.privateLayout)

        self.checksLayout = QHBoxLayout()
        self.checksLayout.setSpacing(8)
        self.checksLayout.setObjectName(u"checksLayout")
        self.checksLayout.setContentsMargins(0, 0, 0, 0)
        self.checksIcon = QLabel(ExportSummaryDialog)
        self.checksIcon.setObjectName(u"checksIcon")
        self.checksIcon.setTextFormat(Qt.TextFormat.PlainText)

        self.checksLayout.addWidget(self.checksIcon)

        self.checksLabel = QLabel(ExportSummaryDialog)
        self.checksLabel.setObjectName(u"checksLabel")
        self.checksLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.checksLabel.setWordWrap(True)

        self.checksLayout.addWidget(self.checksLabel)

        self.checksButton = QPushButton(ExportSummaryDialog)
        self.checksButton.setObjectName(u"checksButton")
        self.checksButton.setAutoDefault(False)

        self.checksLayout.addWidget(self.checksButton)

        self.checksLayout.setStretch(1, 1)

        self.dialogLayout.addLayout(self.checksLayout)

        self.figuresLayout = QHBoxLayout()
        self.figuresLayout.setSpacing(8)
        self.figuresLayout.setObjectName(u"figuresLayout")
        self.figuresLayout.setContentsMargins(0, 0, 0, 0)
        self.figuresIcon = QLabel(ExportSummaryDialog)
        self.figuresIcon.setObjectName(u"figuresIcon")
        self.figuresIcon.setTextFormat(Qt.TextFormat.PlainText)

        self.figuresLayout.addWidget(self.figuresIcon)

        self.figuresLabel = QLabel(ExportSummaryDialog)
        self.figuresLabel.setObjectName(u"figuresLabel")
        self.figuresLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.figuresLabel.setWordWrap(True)

        self.figuresLayout.addWidget(self.figuresLabel)

        self.figuresButton = QPushButton(ExportSummaryDialog)
        self.figuresButton.setObjectName(u"figuresButton")
        self.figuresButton.setAutoDefault(False)

        self.figuresLayout.addWidget(self.figuresButton)

        self.figuresLayout.setStretch(1, 1)

        self.dialogLayout.addLayout(self.figuresLayout)

        self.gapsLayout = QHBoxLayout()
        self.gapsLayout.setSpacing(8)
        self.gapsLayout.setObjectName(u"gapsLayout")
        self.gapsLayout.setContentsMargins(0, 0, 0, 0)
        self.gapsIcon = QLabel(ExportSummaryDialog)
        self.gapsIcon.setObjectName(u"gapsIcon")
        self.gapsIcon.setTextFormat(Qt.TextFormat.PlainText)

        self.gapsLayout.addWidget(self.gapsIcon)

        self.gapsLabel = QLabel(ExportSummaryDialog)
        self.gapsLabel.setObjectName(u"gapsLabel")
        self.gapsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.gapsLabel.setWordWrap(True)

        self.gapsLayout.addWidget(self.gapsLabel)

        self.gapsButton = QPushButton(ExportSummaryDialog)
        self.gapsButton.setObjectName(u"gapsButton")
        self.gapsButton.setAutoDefault(False)

        self.gapsLayout.addWidget(self.gapsButton)

        self.gapsLayout.setStretch(1, 1)

        self.dialogLayout.addLayout(self.gapsLayout)

        self.cleanLabel = QLabel(ExportSummaryDialog)
        self.cleanLabel.setObjectName(u"cleanLabel")
        self.cleanLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.dialogLayout.addWidget(self.cleanLabel)

        self.rowSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.rowSpacer)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(6)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.quietCheck = QCheckBox(ExportSummaryDialog)
        self.quietCheck.setObjectName(u"quietCheck")

        self.footLayout.addWidget(self.quietCheck)

        self.footSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.buttonBox = QDialogButtonBox(ExportSummaryDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.footLayout.addWidget(self.buttonBox)


        self.dialogLayout.addLayout(self.footLayout)


        self.retranslateUi(ExportSummaryDialog)

        QMetaObject.connectSlotsByName(ExportSummaryDialog)
    # setupUi

    def retranslateUi(self, ExportSummaryDialog):
        ExportSummaryDialog.setWindowTitle(QCoreApplication.translate("ExportSummaryDialog", u"\u5bfc\u51fa\u524d\u6838\u5bf9", None))
#if QT_CONFIG(accessibility)
        self.paperLabel.setAccessibleName(QCoreApplication.translate("ExportSummaryDialog", u"\u8981\u5bfc\u51fa\u7684\u6587\u4e66", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lookingBar.setAccessibleName(QCoreApplication.translate("ExportSummaryDialog", u"\u6b63\u5728\u6838\u5bf9", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.privateLabel.setAccessibleName(QCoreApplication.translate("ExportSummaryDialog", u"\u4e2a\u4eba\u4fe1\u606f", None))
#endif // QT_CONFIG(accessibility)
        self.privateButton.setText(QCoreApplication.translate("ExportSummaryDialog", u"\u9010\u6761\u5904\u7406(&Z)\u2026", None))
#if QT_CONFIG(accessibility)
        self.checksLabel.setAccessibleName(QCoreApplication.translate("ExportSummaryDialog", u"\u4f53\u68c0", None))
#endif // QT_CONFIG(accessibility)
        self.checksButton.setText(QCoreApplication.translate("ExportSummaryDialog", u"\u67e5\u770b\u4f53\u68c0(&T)", None))
#if QT_CONFIG(accessibility)
        self.figuresLabel.setAccessibleName(QCoreApplication.translate("ExportSummaryDialog", u"\u6570\u5b57\u5bf9\u8d26", None))
#endif // QT_CONFIG(accessibility)
        self.figuresButton.setText(QCoreApplication.translate("ExportSummaryDialog", u"\u67e5\u770b\u6570\u5b57(&S)", None))
#if QT_CONFIG(accessibility)
        self.gapsLabel.setAccessibleName(QCoreApplication.translate("ExportSummaryDialog", u"\u5f85\u586b\u548c\u6838\u5bf9", None))
#endif // QT_CONFIG(accessibility)
        self.gapsButton.setText(QCoreApplication.translate("ExportSummaryDialog", u"\u67e5\u770b\u6587\u4e66(&W)", None))
        self.cleanLabel.setText(QCoreApplication.translate("ExportSummaryDialog", u"\u6ca1\u6709\u53d1\u73b0\u95ee\u9898\u3002", None))
        self.quietCheck.setText(QCoreApplication.translate("ExportSummaryDialog", u"\u6ca1\u6709\u95ee\u9898\u65f6\u4e0d\u518d\u63d0\u793a(&N)", None))
    # retranslateUi

