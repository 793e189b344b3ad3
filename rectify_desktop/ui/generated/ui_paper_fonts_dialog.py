# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_fonts_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QDialogButtonBox, QGridLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_PaperFontsDialog(object):
    def setupUi(self, PaperFontsDialog):
        if not PaperFontsDialog.objectName():
            PaperFontsDialog.setObjectName(u"PaperFontsDialog")
        PaperFontsDialog.resize(560, 330)
        self.dialogLayout = QVBoxLayout(PaperFontsDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 16, 16, 16)
        self.hintLabel = QLabel(PaperFontsDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setTextFormat(Qt.PlainText)
        self.hintLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.hintLabel)

        self.fontLayout = QGridLayout()
        self.fontLayout.setObjectName(u"fontLayout")
        self.bodyNameLabel = QLabel(PaperFontsDialog)
        self.bodyNameLabel.setObjectName(u"bodyNameLabel")

        self.fontLayout.addWidget(self.bodyNameLabel, 0, 0, 1, 1)

        self.bodyCombo = QComboBox(PaperFontsDialog)
        self.bodyCombo.setObjectName(u"bodyCombo")
        self.bodyCombo.setEditable(True)

        self.fontLayout.addWidget(self.bodyCombo, 0, 1, 1, 1)

        self.bodyState = QLabel(PaperFontsDialog)
        self.bodyState.setObjectName(u"bodyState")
        self.bodyState.setMinimumSize(QSize(64, 0))

        self.fontLayout.addWidget(self.bodyState, 0, 2, 1, 1)

        self.titleNameLabel = QLabel(PaperFontsDialog)
        self.titleNameLabel.setObjectName(u"titleNameLabel")

        self.fontLayout.addWidget(self.titleNameLabel, 1, 0, 1, 1)

        self.titleCombo = QComboBox(PaperFontsDialog)
        self.titleCombo.setObjectName(u"titleCombo")
        self.titleCombo.setEditable(True)

        self.fontLayout.addWidget(self.titleCombo, 1, 1, 1, 1)

        self.titleState = QLabel(PaperFontsDialog)
        self.titleState.setObjectName(u"titleState")
        self.titleState.setMinimumSize(QSize(64, 0))

        self.fontLayout.addWidget(self.titleState, 1, 2, 1, 1)

        self.kaiNameLabel = QLabel(PaperFontsDialog)
        self.kaiNameLabel.setObjectName(u"kaiNameLabel")

        self.fontLayout.addWidget(self.kaiNameLabel, 2, 0, 1, 1)

        self.kaiCombo = QComboBox(PaperFontsDialog)
        self.kaiCombo.setObjectName(u"kaiCombo")
        self.kaiCombo.setEditable(True)

        self.fontLayout.addWidget(self.kaiCombo, 2, 1, 1, 1)

        self.kaiState = QLabel(PaperFontsDialog)
        self.kaiState.setObjectName(u"kaiState")
        self.kaiState.setMinimumSize(QSize(64, 0))

        self.fontLayout.addWidget(self.kaiState, 2, 2, 1, 1)

        self.heiNameLabel = QLabel(PaperFontsDialog)
        self.heiNameLabel.setObjectName(u"heiNameLabel")

        self.fontLayout.addWidget(self.heiNameLabel, 3, 0, 1, 1)

        self.heiCombo = QComboBox(PaperFontsDialog)
        self.heiCombo.setObjectName(u"heiCombo")
        self.heiCombo.setEditable(True)

        self.fontLayout.addWidget(self.heiCombo, 3, 1, 1, 1)

        self.heiState = QLabel(PaperFontsDialog)
        self.heiState.setObjectName(u"heiState")
        self.heiState.setMinimumSize(QSize(64, 0))

        self.fontLayout.addWidget(self.heiState, 3, 2, 1, 1)

        self.numberNameLabel = QLabel(PaperFontsDialog)
        self.numberNameLabel.setObjectName(u"numberNameLabel")

        self.fontLayout.addWidget(self.numberNameLabel, 4, 0, 1, 1)

        self.numberCombo = QComboBox(PaperFontsDialog)
        self.numberCombo.setObjectName(u"numberCombo")
        self.numberCombo.setEditable(True)

        self.fontLayout.addWidget(self.numberCombo, 4, 1, 1, 1)

        self.numberState = QLabel(PaperFontsDialog)
        self.numberState.setObjectName(u"numberState")
        self.numberState.setMinimumSize(QSize(64, 0))

        self.fontLayout.addWidget(self.numberState, 4, 2, 1, 1)

        self.fontLayout.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fontLayout)

        self.reportLabel = QLabel(PaperFontsDialog)
        self.reportLabel.setObjectName(u"reportLabel")
        self.reportLabel.setTextFormat(Qt.PlainText)
        self.reportLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.reportLabel)

        self.spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.spacer)

        self.buttonBox = QDialogButtonBox(PaperFontsDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok|QDialogButtonBox.RestoreDefaults)

        self.dialogLayout.addWidget(self.buttonBox)

#if QT_CONFIG(shortcut)
        self.bodyNameLabel.setBuddy(self.bodyCombo)
        self.titleNameLabel.setBuddy(self.titleCombo)
        self.kaiNameLabel.setBuddy(self.kaiCombo)
        self.heiNameLabel.setBuddy(self.heiCombo)
        self.numberNameLabel.setBuddy(self.numberCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PaperFontsDialog)

        QMetaObject.connectSlotsByName(PaperFontsDialog)
    # setupUi

    def retranslateUi(self, PaperFontsDialog):
        PaperFontsDialog.setWindowTitle(QCoreApplication.translate("PaperFontsDialog", u"\u6587\u4e66\u5b57\u4f53", None))
        self.hintLabel.setText(QCoreApplication.translate("PaperFontsDialog", u"\u5bfc\u51fa\u7684Word\u3001Excel\u6587\u4ef6\u5199\u8fd9\u91cc\u7684\u5b57\u4f53\u540d\u3002\u672c\u673a\u6ca1\u6709\u7684\u5b57\u4f53\uff0c\u6253\u5370\u548c\u9884\u89c8\u65f6\u7528\u76f8\u8fd1\u5b57\u4f53\u4ee3\u66ff\uff0c\u7248\u9762\u4e0d\u53d8\u3002", None))
        self.bodyNameLabel.setText(QCoreApplication.translate("PaperFontsDialog", u"\u6b63\u6587\uff08\u4eff\u5b8b\uff09", None))
#if QT_CONFIG(accessibility)
        self.bodyCombo.setAccessibleName(QCoreApplication.translate("PaperFontsDialog", u"\u6b63\u6587\uff08\u4eff\u5b8b\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.titleNameLabel.setText(QCoreApplication.translate("PaperFontsDialog", u"\u6807\u9898\uff08\u5c0f\u6807\u5b8b\uff09", None))
#if QT_CONFIG(accessibility)
        self.titleCombo.setAccessibleName(QCoreApplication.translate("PaperFontsDialog", u"\u6807\u9898\uff08\u5c0f\u6807\u5b8b\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.kaiNameLabel.setText(QCoreApplication.translate("PaperFontsDialog", u"\u4e8c\u7ea7\u6807\u9898\uff08\u6977\u4f53\uff09", None))
#if QT_CONFIG(accessibility)
        self.kaiCombo.setAccessibleName(QCoreApplication.translate("PaperFontsDialog", u"\u4e8c\u7ea7\u6807\u9898\uff08\u6977\u4f53\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.heiNameLabel.setText(QCoreApplication.translate("PaperFontsDialog", u"\u4e00\u7ea7\u6807\u9898\uff08\u9ed1\u4f53\uff09", None))
#if QT_CONFIG(accessibility)
        self.heiCombo.setAccessibleName(QCoreApplication.translate("PaperFontsDialog", u"\u4e00\u7ea7\u6807\u9898\uff08\u9ed1\u4f53\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.numberNameLabel.setText(QCoreApplication.translate("PaperFontsDialog", u"\u9875\u7801\u3001\u6570\u5b57\uff08\u5b8b\u4f53\uff09", None))
#if QT_CONFIG(accessibility)
        self.numberCombo.setAccessibleName(QCoreApplication.translate("PaperFontsDialog", u"\u9875\u7801\u3001\u6570\u5b57\uff08\u5b8b\u4f53\uff09", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

