# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QDialogButtonBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget)

class Ui_SettingsDialog(object):
    def setupUi(self, SettingsDialog):
        if not SettingsDialog.objectName():
            SettingsDialog.setObjectName(u"SettingsDialog")
        SettingsDialog.resize(620, 470)
        self.dialogLayout = QVBoxLayout(SettingsDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 16, 16, 16)
        self.fieldScroll = QScrollArea(SettingsDialog)
        self.fieldScroll.setObjectName(u"fieldScroll")
        self.fieldScroll.setFocusPolicy(Qt.NoFocus)
        self.fieldScroll.setFrameShape(QFrame.NoFrame)
        self.fieldScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.fieldScroll.setWidgetResizable(True)
        self.fieldArea = QWidget()
        self.fieldArea.setObjectName(u"fieldArea")
        self.fieldLayout = QGridLayout(self.fieldArea)
        self.fieldLayout.setObjectName(u"fieldLayout")
        self.fieldLayout.setHorizontalSpacing(14)
        self.fieldLayout.setVerticalSpacing(8)
        self.fieldLayout.setContentsMargins(0, 0, 0, 0)
        self.personEditLabel = QLabel(self.fieldArea)
        self.personEditLabel.setObjectName(u"personEditLabel")
        self.personEditLabel.setTextFormat(Qt.PlainText)

        self.fieldLayout.addWidget(self.personEditLabel, 0, 0, 1, 1)

        self.personEdit = QLineEdit(self.fieldArea)
        self.personEdit.setObjectName(u"personEdit")
        self.personEdit.setMaxLength(30)

        self.fieldLayout.addWidget(self.personEdit, 0, 1, 1, 1)

        self.personHintLabel = QLabel(self.fieldArea)
        self.personHintLabel.setObjectName(u"personHintLabel")
        self.personHintLabel.setTextFormat(Qt.PlainText)
        self.personHintLabel.setWordWrap(True)
        self.personHintLabel.setProperty(u"isHint", True)

        self.fieldLayout.addWidget(self.personHintLabel, 1, 1, 1, 1)

        self.textSizeComboLabel = QLabel(self.fieldArea)
        self.textSizeComboLabel.setObjectName(u"textSizeComboLabel")
        self.textSizeComboLabel.setTextFormat(Qt.PlainText)

        self.fieldLayout.addWidget(self.textSizeComboLabel, 2, 0, 1, 1)

        self.textSizeCombo = QComboBox(self.fieldArea)
        self.textSizeCombo.setObjectName(u"textSizeCombo")

        self.fieldLayout.addWidget(self.textSizeCombo, 2, 1, 1, 1)

        self.contrastComboLabel = QLabel(self.fieldArea)
        self.contrastComboLabel.setObjectName(u"contrastComboLabel")
        self.contrastComboLabel.setTextFormat(Qt.PlainText)

        self.fieldLayout.addWidget(self.contrastComboLabel, 3, 0, 1, 1)

        self.contrastCombo = QComboBox(self.fieldArea)
        self.contrastCombo.setObjectName(u"contrastCombo")

        self.fieldLayout.addWidget(self.contrastCombo, 3, 1, 1, 1)

        self.lookHintLabel = QLabel(self.fieldArea)
        self.lookHintLabel.setObjectName(u"lookHintLabel")
        self.lookHintLabel.setTextFormat(Qt.PlainText)
        self.lookHintLabel.setWordWrap(True)
        self.lookHintLabel.setProperty(u"isHint", True)

        self.fieldLayout.addWidget(self.lookHintLabel, 4, 1, 1, 1)

        self.fontsButtonLabel = QLabel(self.fieldArea)
        self.fontsButtonLabel.setObjectName(u"fontsButtonLabel")
        self.fontsButtonLabel.setTextFormat(Qt.PlainText)

        self.fieldLayout.addWidget(self.fontsButtonLabel, 5, 0, 1, 1)

        self.fontsLayout = QHBoxLayout()
        self.fontsLayout.setObjectName(u"fontsLayout")
        self.fontsNameLabel = QLabel(self.fieldArea)
        self.fontsNameLabel.setObjectName(u"fontsNameLabel")
        self.fontsNameLabel.setTextFormat(Qt.PlainText)
        self.fontsNameLabel.setWordWrap(True)

        self.fontsLayout.addWidget(self.fontsNameLabel)

        self.fontsButton = QPushButton(self.fieldArea)
        self.fontsButton.setObjectName(u"fontsButton")
        self.fontsButton.setAutoDefault(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.fontsButton.sizePolicy().hasHeightForWidth())
        self.fontsButton.setSizePolicy(sizePolicy)

        self.fontsLayout.addWidget(self.fontsButton)


        self.fieldLayout.addLayout(self.fontsLayout, 5, 1, 1, 1)

        self.folderButtonLabel = QLabel(self.fieldArea)
        self.folderButtonLabel.setObjectName(u"folderButtonLabel")
        self.folderButtonLabel.setTextFormat(Qt.PlainText)

        self.fieldLayout.addWidget(self.folderButtonLabel, 6, 0, 1, 1)

        self.folderLayout = QHBoxLayout()
        self.folderLayout.setObjectName(u"folderLayout")
        self.folderNameLabel = QLabel(self.fieldArea)
        self.folderNameLabel.setObjectName(u"folderNameLabel")
        self.folderNameLabel.setTextFormat(Qt.PlainText)
        self.folderNameLabel.setWordWrap(True)

        self.folderLayout.addWidget(self.folderNameLabel)

        self.folderButton = QPushButton(self.fieldArea)
        self.folderButton.setObjectName(u"folderButton")
        self.folderButton.setAutoDefault(False)
        sizePolicy.setHeightForWidth(self.folderButton.sizePolicy().hasHeightForWidth())
        self.folderButton.setSizePolicy(sizePolicy)

        self.folderLayout.addWidget(self.folderButton)


        self.fieldLayout.addLayout(self.folderLayout, 6, 1, 1, 1)

        self.folderHintLabel = QLabel(self.fieldArea)
        self.folderHintLabel.setObjectName(u"folderHintLabel")
        self.folderHintLabel.setTextFormat(Qt.PlainText)
        self.folderHintLabel.setWordWrap(True)
        self.folderHintLabel.setProperty(u"isHint", True)

        self.fieldLayout.addWidget(self.folderHintLabel, 7, 1, 1, 1)

        self.backupComboLabel = QLabel(self.fieldArea)
        self.backupComboLabel.setObjectName(u"backupComboLabel")
        self.backupComboLabel.setTextFormat(Qt.PlainText)

        self.fieldLayout.addWidget(self.backupComboLabel, 8, 0, 1, 1)

        self.backupCombo = QComboBox(self.fieldArea)
        self.backupCombo.setObjectName(u"backupCombo")

        self.fieldLayout.addWidget(self.backupCombo, 8, 1, 1, 1)

        self.backupTextLabel = QLabel(self.fieldArea)
        self.backupTextLabel.setObjectName(u"backupTextLabel")
        self.backupTextLabel.setTextFormat(Qt.PlainText)
        self.backupTextLabel.setWordWrap(True)
        self.backupTextLabel.setProperty(u"isHint", True)

        self.fieldLayout.addWidget(self.backupTextLabel, 9, 1, 1, 1)

        self.seriesLabel = QLabel(self.fieldArea)
        self.seriesLabel.setObjectName(u"seriesLabel")
        self.seriesLabel.setTextFormat(Qt.PlainText)

        self.fieldLayout.addWidget(self.seriesLabel, 10, 0, 1, 1)

        self.seriesLayout = QHBoxLayout()
        self.seriesLayout.setSpacing(8)
        self.seriesLayout.setObjectName(u"seriesLayout")
        self.weeklyNameEdit = QLineEdit(self.fieldArea)
        self.weeklyNameEdit.setObjectName(u"weeklyNameEdit")
        self.weeklyNameEdit.setMaxLength(12)

        self.seriesLayout.addWidget(self.weeklyNameEdit)

        self.halfMonthlyNameEdit = QLineEdit(self.fieldArea)
        self.halfMonthlyNameEdit.setObjectName(u"halfMonthlyNameEdit")
        self.halfMonthlyNameEdit.setMaxLength(12)

        self.seriesLayout.addWidget(self.halfMonthlyNameEdit)

        self.monthlyNameEdit = QLineEdit(self.fieldArea)
        self.monthlyNameEdit.setObjectName(u"monthlyNameEdit")
        self.monthlyNameEdit.setMaxLength(12)

        self.seriesLayout.addWidget(self.monthlyNameEdit)


        self.fieldLayout.addLayout(self.seriesLayout, 10, 1, 1, 1)

        self.seriesHintLabel = QLabel(self.fieldArea)
        self.seriesHintLabel.setObjectName(u"seriesHintLabel")
        self.seriesHintLabel.setTextFormat(Qt.PlainText)
        self.seriesHintLabel.setWordWrap(True)
        self.seriesHintLabel.setProperty(u"isHint", True)

        self.fieldLayout.addWidget(self.seriesHintLabel, 11, 1, 1, 1)

        self.fieldLayout.setColumnStretch(1, 1)
        self.fieldScroll.setWidget(self.fieldArea)

        self.dialogLayout.addWidget(self.fieldScroll)

        self.buttonBox = QDialogButtonBox(SettingsDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.dialogLayout.addWidget(self.buttonBox)

#if QT_CONFIG(shortcut)
        self.personEditLabel.setBuddy(self.personEdit)
        self.textSizeComboLabel.setBuddy(self.textSizeCombo)
        self.contrastComboLabel.setBuddy(self.contrastCombo)
        self.fontsButtonLabel.setBuddy(self.fontsButton)
        self.folderButtonLabel.setBuddy(self.folderButton)
        self.backupComboLabel.setBuddy(self.backupCombo)
        self.seriesLabel.setBuddy(self.weeklyNameEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsDialog)
        self.buttonBox.accepted.connect(SettingsDialog.accept)
        self.buttonBox.rejected.connect(SettingsDialog.reject)

        QMetaObject.connectSlotsByName(SettingsDialog)
    # setupUi

    def retranslateUi(self, SettingsDialog):
        SettingsDialog.setWindowTitle(QCoreApplication.translate("SettingsDialog", u"\u8bbe\u7f6e", None))
        self.personEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u60a8\u7684\u59d3\u540d(&N)", None))
#if QT_CONFIG(accessibility)
        self.personEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u60a8\u7684\u59d3\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.personHintLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u5199\u8fdb\u4fee\u6539\u8bb0\u5f55\uff0c\u540c\u4e8b\u770b\u5f97\u5230\u662f\u8c01\u6539\u7684\u3002\u4e0d\u586b\u5c31\u7528\u7535\u8111\u7684\u767b\u5f55\u540d\u3002", None))
        self.textSizeComboLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u5b57\u53f7(&S)", None))
#if QT_CONFIG(accessibility)
        self.textSizeCombo.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u5b57\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.contrastComboLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u5916\u89c2(&C)", None))
#if QT_CONFIG(accessibility)
        self.contrastCombo.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u5916\u89c2", None))
#endif // QT_CONFIG(accessibility)
        self.lookHintLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u9009\u4e2d\u5c31\u80fd\u770b\u5230\u6548\u679c\u3002\u9ad8\u5bf9\u6bd4\u5ea6\u7528\u9ed1\u5b57\u767d\u5e95\u548c\u660e\u663e\u7684\u8fb9\u6846\uff1b\u6587\u4e66\u7684\u5b57\u53f7\u4e0d\u53d7\u5f71\u54cd\u3002", None))
        self.fontsButtonLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u6587\u4e66\u5b57\u4f53(&F)", None))
        self.fontsButton.setText(QCoreApplication.translate("SettingsDialog", u"\u9009\u62e9\u2026", None))
#if QT_CONFIG(accessibility)
        self.fontsButton.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u9009\u62e9\u6587\u4e66\u5b57\u4f53", None))
#endif // QT_CONFIG(accessibility)
        self.folderButtonLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u53f0\u8d26\u653e\u5728(&L)", None))
        self.folderButton.setText(QCoreApplication.translate("SettingsDialog", u"\u9009\u62e9\u2026", None))
#if QT_CONFIG(accessibility)
        self.folderButton.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u9009\u62e9\u53f0\u8d26\u6587\u4ef6\u5939", None))
#endif // QT_CONFIG(accessibility)
        self.folderHintLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u65b0\u5efa\u548c\u6253\u5f00\u53f0\u8d26\u65f6\u5148\u5230\u8fd9\u4e2a\u6587\u4ef6\u5939\u3002\u5df2\u6709\u7684\u53f0\u8d26\u4e0d\u4f1a\u79fb\u52a8\u3002", None))
        self.backupComboLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u81ea\u52a8\u5907\u4efd(&B)", None))
#if QT_CONFIG(accessibility)
        self.backupCombo.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u81ea\u52a8\u5907\u4efd\u95f4\u9694", None))
#endif // QT_CONFIG(accessibility)
        self.backupTextLabel.setText("")
        self.seriesLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u8c03\u5ea6\u53eb\u4f5c(&D)", None))
#if QT_CONFIG(accessibility)
        self.weeklyNameEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u5468\u8c03\u5ea6\u7684\u53eb\u6cd5", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.halfMonthlyNameEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u534a\u6708\u7763\u67e5\u7684\u53eb\u6cd5", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.monthlyNameEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u6708\u8fc7\u5802\u7684\u53eb\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.seriesHintLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u5468\u8c03\u5ea6\u3001\u534a\u6708\u7763\u67e5\u3001\u6708\u8fc7\u5802\u5728\u672c\u5355\u4f4d\u7684\u53eb\u6cd5\uff0c\u5199\u8fdb\u8fd9\u672c\u53f0\u8d26\uff0c\u9875\u9762\u548c\u6587\u4e66\u90fd\u7528\u5b83\uff1b\u7559\u7a7a\u7528\u901a\u5e38\u7684\u53eb\u6cd5\u3002", None))
    # retranslateUi

