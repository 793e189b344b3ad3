# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rule_settings_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout)

class Ui_RuleSettingsDialog(object):
    def setupUi(self, RuleSettingsDialog):
        if not RuleSettingsDialog.objectName():
            RuleSettingsDialog.setObjectName(u"RuleSettingsDialog")
        RuleSettingsDialog.resize(940, 600)
        self.dialogLayout = QVBoxLayout(RuleSettingsDialog)
        self.dialogLayout.setSpacing(8)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 16, 16, 16)
        self.introLabel = QLabel(RuleSettingsDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"isHint", True)

        self.dialogLayout.addWidget(self.introLabel)

        self.ruleTable = QTableView(RuleSettingsDialog)
        self.ruleTable.setObjectName(u"ruleTable")

        self.dialogLayout.addWidget(self.ruleTable)

        self.ruleLabel = QLabel(RuleSettingsDialog)
        self.ruleLabel.setObjectName(u"ruleLabel")
        self.ruleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ruleLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.ruleLabel)

        self.problemLabel = QLabel(RuleSettingsDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.problemLabel)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(0, 0, 0, 0)
        self.resetButton = QPushButton(RuleSettingsDialog)
        self.resetButton.setObjectName(u"resetButton")
        self.resetButton.setAutoDefault(False)

        self.buttonLayout.addWidget(self.resetButton)

        self.buttonSpacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.buttonSpacer)

        self.buttonBox = QDialogButtonBox(RuleSettingsDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.buttonLayout.addWidget(self.buttonBox)


        self.dialogLayout.addLayout(self.buttonLayout)


        self.retranslateUi(RuleSettingsDialog)

        QMetaObject.connectSlotsByName(RuleSettingsDialog)
    # setupUi

    def retranslateUi(self, RuleSettingsDialog):
        RuleSettingsDialog.setWindowTitle(QCoreApplication.translate("RuleSettingsDialog", u"\u4f53\u68c0\u89c4\u5219\u8bbe\u7f6e", None))
        self.introLabel.setText(QCoreApplication.translate("RuleSettingsDialog", u"\u52fe\u9009\u7684\u89c4\u5219\u4f1a\u67e5\uff1b\u7ea7\u522b\u548c\u6570\u503c\u53ef\u6309\u672c\u5355\u4f4d\u7684\u8981\u6c42\u6539\uff0c\u5b58\u5728\u53f0\u8d26\u91cc\uff0c\u540c\u4e8b\u6253\u5f00\u4e5f\u4e00\u6837\u3002", None))
#if QT_CONFIG(accessibility)
        self.ruleTable.setAccessibleName(QCoreApplication.translate("RuleSettingsDialog", u"\u4f53\u68c0\u89c4\u5219", None))
#endif // QT_CONFIG(accessibility)
        self.ruleLabel.setText("")
        self.problemLabel.setText("")
        self.resetButton.setText(QCoreApplication.translate("RuleSettingsDialog", u"\u6062\u590d\u51fa\u5382\u8bbe\u7f6e(&R)", None))
    # retranslateUi

