# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'draft_comparison_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QDialogButtonBox, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QTextEdit, QVBoxLayout)

class Ui_DraftComparisonDialog(object):
    def setupUi(self, DraftComparisonDialog):
        if not DraftComparisonDialog.objectName():
            DraftComparisonDialog.setObjectName(u"DraftComparisonDialog")
        DraftComparisonDialog.resize(980, 640)
        self.dialogLayout = QVBoxLayout(DraftComparisonDialog)
        self.dialogLayout.setSpacing(8)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 16, 16, 16)
        self.titleLayout = QHBoxLayout()
        self.titleLayout.setSpacing(6)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLayout.setContentsMargins(0, 0, 0, 0)
        self.oldTitleLabel = QLabel(DraftComparisonDialog)
        self.oldTitleLabel.setObjectName(u"oldTitleLabel")
        self.oldTitleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.titleLayout.addWidget(self.oldTitleLabel)

        self.newTitleLabel = QLabel(DraftComparisonDialog)
        self.newTitleLabel.setObjectName(u"newTitleLabel")
        self.newTitleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.titleLayout.addWidget(self.newTitleLabel)


        self.dialogLayout.addLayout(self.titleLayout)

        self.comparisonEdit = QTextEdit(DraftComparisonDialog)
        self.comparisonEdit.setObjectName(u"comparisonEdit")
        self.comparisonEdit.setReadOnly(True)
        self.comparisonEdit.setTabChangesFocus(True)

        self.dialogLayout.addWidget(self.comparisonEdit)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(6)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.summaryLabel = QLabel(DraftComparisonDialog)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.footLayout.addWidget(self.summaryLabel)

        self.footSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.buttonBox = QDialogButtonBox(DraftComparisonDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.footLayout.addWidget(self.buttonBox)


        self.dialogLayout.addLayout(self.footLayout)


        self.retranslateUi(DraftComparisonDialog)

        QMetaObject.connectSlotsByName(DraftComparisonDialog)
    # setupUi

    def retranslateUi(self, DraftComparisonDialog):
        DraftComparisonDialog.setWindowTitle(QCoreApplication.translate("DraftComparisonDialog", u"\u6bd4\u8f83\u901a\u62a5", None))
#if QT_CONFIG(accessibility)
        self.oldTitleLabel.setAccessibleName(QCoreApplication.translate("DraftComparisonDialog", u"\u5de6\u8fb9\u4e00\u7a3f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.newTitleLabel.setAccessibleName(QCoreApplication.translate("DraftComparisonDialog", u"\u53f3\u8fb9\u4e00\u7a3f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.comparisonEdit.setAccessibleName(QCoreApplication.translate("DraftComparisonDialog", u"\u9010\u6bb5\u6bd4\u8f83", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.summaryLabel.setAccessibleName(QCoreApplication.translate("DraftComparisonDialog", u"\u6bd4\u8f83\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

