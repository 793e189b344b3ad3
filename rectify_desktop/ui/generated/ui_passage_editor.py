# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passage_editor.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PassageEditor(object):
    def setupUi(self, PassageEditor):
        if not PassageEditor.objectName():
            PassageEditor.setObjectName(u"PassageEditor")
        PassageEditor.resize(390, 320)
        self.editorLayout = QVBoxLayout(PassageEditor)
        self.editorLayout.setSpacing(5)
        self.editorLayout.setObjectName(u"editorLayout")
        self.editorLayout.setContentsMargins(10, 8, 10, 8)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(6)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.passageNameLabel = QLabel(PassageEditor)
        self.passageNameLabel.setObjectName(u"passageNameLabel")
        self.passageNameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.headLayout.addWidget(self.passageNameLabel)

        self.headSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headLayout.addItem(self.headSpacer)

        self.standingLabel = QLabel(PassageEditor)
        self.standingLabel.setObjectName(u"standingLabel")
        self.standingLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.headLayout.addWidget(self.standingLabel)


        self.editorLayout.addLayout(self.headLayout)

        self.withheldLabel = QLabel(PassageEditor)
        self.withheldLabel.setObjectName(u"withheldLabel")
        self.withheldLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.withheldLabel.setWordWrap(True)

        self.editorLayout.addWidget(self.withheldLabel)

        self.passageEdit = QPlainTextEdit(PassageEditor)
        self.passageEdit.setObjectName(u"passageEdit")
        self.passageEdit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(3)
        sizePolicy.setHeightForWidth(self.passageEdit.sizePolicy().hasHeightForWidth())
        self.passageEdit.setSizePolicy(sizePolicy)

        self.editorLayout.addWidget(self.passageEdit)

        self.ledgerArea = QWidget(PassageEditor)
        self.ledgerArea.setObjectName(u"ledgerArea")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(2)
        sizePolicy1.setHeightForWidth(self.ledgerArea.sizePolicy().hasHeightForWidth())
        self.ledgerArea.setSizePolicy(sizePolicy1)
        self.ledgerLayout = QVBoxLayout(self.ledgerArea)
        self.ledgerLayout.setSpacing(2)
        self.ledgerLayout.setObjectName(u"ledgerLayout")
        self.ledgerLayout.setContentsMargins(0, 0, 0, 0)
        self.ledgerLabel = QLabel(self.ledgerArea)
        self.ledgerLabel.setObjectName(u"ledgerLabel")
        self.ledgerLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.ledgerLayout.addWidget(self.ledgerLabel)

        self.ledgerEdit = QPlainTextEdit(self.ledgerArea)
        self.ledgerEdit.setObjectName(u"ledgerEdit")
        self.ledgerEdit.setReadOnly(True)
        self.ledgerEdit.setTabChangesFocus(True)

        self.ledgerLayout.addWidget(self.ledgerEdit)


        self.editorLayout.addWidget(self.ledgerArea)

        self.verbLayout = QHBoxLayout()
        self.verbLayout.setSpacing(6)
        self.verbLayout.setObjectName(u"verbLayout")
        self.verbLayout.setContentsMargins(0, 0, 0, 0)
        self.useLedgerButton = QPushButton(PassageEditor)
        self.useLedgerButton.setObjectName(u"useLedgerButton")
        self.useLedgerButton.setAutoDefault(False)

        self.verbLayout.addWidget(self.useLedgerButton)

        self.keepButton = QPushButton(PassageEditor)
        self.keepButton.setObjectName(u"keepButton")
        self.keepButton.setAutoDefault(False)

        self.verbLayout.addWidget(self.keepButton)

        self.verbSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.verbLayout.addItem(self.verbSpacer)

        self.publishButton = QPushButton(PassageEditor)
        self.publishButton.setObjectName(u"publishButton")
        self.publishButton.setAutoDefault(False)

        self.verbLayout.addWidget(self.publishButton)

        self.withholdButton = QPushButton(PassageEditor)
        self.withholdButton.setObjectName(u"withholdButton")
        self.withholdButton.setAutoDefault(False)

        self.verbLayout.addWidget(self.withholdButton)


        self.editorLayout.addLayout(self.verbLayout)

        self.editHintLabel = QLabel(PassageEditor)
        self.editHintLabel.setObjectName(u"editHintLabel")
        self.editHintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.editHintLabel.setWordWrap(True)

        self.editorLayout.addWidget(self.editHintLabel)

        QWidget.setTabOrder(self.passageEdit, self.ledgerEdit)
        QWidget.setTabOrder(self.ledgerEdit, self.useLedgerButton)
        QWidget.setTabOrder(self.useLedgerButton, self.keepButton)
        QWidget.setTabOrder(self.keepButton, self.publishButton)
        QWidget.setTabOrder(self.publishButton, self.withholdButton)

        self.retranslateUi(PassageEditor)

        QMetaObject.connectSlotsByName(PassageEditor)
    # setupUi

    def retranslateUi(self, PassageEditor):
#if QT_CONFIG(accessibility)
        self.passageNameLabel.setAccessibleName(QCoreApplication.translate("PassageEditor", u"\u6bb5\u843d", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.standingLabel.setAccessibleName(QCoreApplication.translate("PassageEditor", u"\u6bb5\u843d\u60c5\u51b5", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.withheldLabel.setAccessibleName(QCoreApplication.translate("PassageEditor", u"\u4e0d\u516c\u5f00\u7684\u4f9d\u636e", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.passageEdit.setAccessibleName(QCoreApplication.translate("PassageEditor", u"\u901a\u62a5\u91cc\u7684\u6587\u5b57", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.ledgerEdit.setAccessibleName(QCoreApplication.translate("PassageEditor", u"\u53f0\u8d26\u73b0\u6709\u6587\u5b57", None))
#endif // QT_CONFIG(accessibility)
        self.useLedgerButton.setText(QCoreApplication.translate("PassageEditor", u"\u6062\u590d\u968f\u53f0\u8d26", None))
#if QT_CONFIG(tooltip)
        self.useLedgerButton.setToolTip(QCoreApplication.translate("PassageEditor", u"\u4e0d\u8981\u624b\u5de5\u6587\u5b57\uff0c\u8fd9\u4e00\u6bb5\u4ee5\u540e\u968f\u53f0\u8d26\u8d70", None))
#endif // QT_CONFIG(tooltip)
        self.keepButton.setText(QCoreApplication.translate("PassageEditor", u"\u4fdd\u7559\u624b\u5de5\u6587\u5b57", None))
#if QT_CONFIG(tooltip)
        self.keepButton.setToolTip(QCoreApplication.translate("PassageEditor", u"\u53f0\u8d26\u7684\u53d8\u5316\u5df2\u7ecf\u770b\u8fc7\uff0c\u624b\u5de5\u6587\u5b57\u4e0d\u6539", None))
#endif // QT_CONFIG(tooltip)
        self.publishButton.setText(QCoreApplication.translate("PassageEditor", u"\u6062\u590d\u516c\u5f00", None))
#if QT_CONFIG(tooltip)
        self.publishButton.setToolTip(QCoreApplication.translate("PassageEditor", u"\u91cd\u65b0\u5217\u5165\u793e\u4f1a\u516c\u5f00\u7248", None))
#endif // QT_CONFIG(tooltip)
        self.withholdButton.setText(QCoreApplication.translate("PassageEditor", u"\u4e0d\u516c\u5f00\u2026", None))
#if QT_CONFIG(tooltip)
        self.withholdButton.setToolTip(QCoreApplication.translate("PassageEditor", u"\u793e\u4f1a\u516c\u5f00\u7248\u4e0d\u767b\u8fd9\u4e00\u6bb5\uff0c\u987b\u6709\u4f9d\u636e", None))
#endif // QT_CONFIG(tooltip)
        self.editHintLabel.setText(QCoreApplication.translate("PassageEditor", u"\u6539\u5b8c\u6309Ctrl+Enter\u6216\u79bb\u5f00\u5373\u5b58\uff0c\u4e00\u6b21\u4fee\u6539\u53ef\u4e00\u6b65\u64a4\u9500", None))
        pass
    # retranslateUi

