# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'remark_import_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QListWidget, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget)
from . import rectify_rc

class Ui_RemarkImportDialog(object):
    def setupUi(self, RemarkImportDialog):
        if not RemarkImportDialog.objectName():
            RemarkImportDialog.setObjectName(u"RemarkImportDialog")
        RemarkImportDialog.resize(1120, 620)
        RemarkImportDialog.setAcceptDrops(True)
        self.dialogLayout = QVBoxLayout(RemarkImportDialog)
        self.dialogLayout.setSpacing(8)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 16, 16, 16)
        self.stepStack = QStackedWidget(RemarkImportDialog)
        self.stepStack.setObjectName(u"stepStack")
        self.sourcePage = QWidget()
        self.sourcePage.setObjectName(u"sourcePage")
        self.sourceLayout = QVBoxLayout(self.sourcePage)
        self.sourceLayout.setSpacing(8)
        self.sourceLayout.setObjectName(u"sourceLayout")
        self.sourceLayout.setContentsMargins(0, 0, 0, 0)
        self.sourceHintLabel = QLabel(self.sourcePage)
        self.sourceHintLabel.setObjectName(u"sourceHintLabel")
        self.sourceHintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sourceHintLabel.setWordWrap(True)

        self.sourceLayout.addWidget(self.sourceHintLabel)

        self.sourceRow = QHBoxLayout()
        self.sourceRow.setSpacing(6)
        self.sourceRow.setObjectName(u"sourceRow")
        self.chooseFileButton = QPushButton(self.sourcePage)
        self.chooseFileButton.setObjectName(u"chooseFileButton")
        self.chooseFileButton.setAutoDefault(False)

        self.sourceRow.addWidget(self.chooseFileButton)

        self.dropHintLabel = QLabel(self.sourcePage)
        self.dropHintLabel.setObjectName(u"dropHintLabel")
        self.dropHintLabel.setProperty(u"isHint", True)
        self.dropHintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.dropHintLabel.setWordWrap(True)

        self.sourceRow.addWidget(self.dropHintLabel)

        self.sourceSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sourceRow.addItem(self.sourceSpacer)


        self.sourceLayout.addLayout(self.sourceRow)

        self.pasteEdit = QPlainTextEdit(self.sourcePage)
        self.pasteEdit.setObjectName(u"pasteEdit")
        self.pasteEdit.setTabChangesFocus(True)

        self.sourceLayout.addWidget(self.pasteEdit)

        self.stepStack.addWidget(self.sourcePage)
        self.previewPage = QWidget()
        self.previewPage.setObjectName(u"previewPage")
        self.previewLayout = QVBoxLayout(self.previewPage)
        self.previewLayout.setSpacing(8)
        self.previewLayout.setObjectName(u"previewLayout")
        self.previewLayout.setContentsMargins(0, 0, 0, 0)
        self.readLabel = QLabel(self.previewPage)
        self.readLabel.setObjectName(u"readLabel")
        self.readLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.readLabel.setWordWrap(True)

        self.previewLayout.addWidget(self.readLabel)

        self.guessHintLabel = QLabel(self.previewPage)
        self.guessHintLabel.setObjectName(u"guessHintLabel")
        self.guessHintLabel.setProperty(u"isHint", True)
        self.guessHintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.guessHintLabel.setWordWrap(True)

        self.previewLayout.addWidget(self.guessHintLabel)

        self.remarkTable = QTableView(self.previewPage)
        self.remarkTable.setObjectName(u"remarkTable")

        self.previewLayout.addWidget(self.remarkTable)

        self.leftOutLabel = QLabel(self.previewPage)
        self.leftOutLabel.setObjectName(u"leftOutLabel")
        self.leftOutLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.leftOutLabel.setWordWrap(True)

        self.previewLayout.addWidget(self.leftOutLabel)

        self.leftOutList = QListWidget(self.previewPage)
        self.leftOutList.setObjectName(u"leftOutList")
        self.leftOutList.setWordWrap(True)

        self.previewLayout.addWidget(self.leftOutList)

        self.previewRow = QHBoxLayout()
        self.previewRow.setSpacing(6)
        self.previewRow.setObjectName(u"previewRow")
        self.takeButton = QPushButton(self.previewPage)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setAutoDefault(False)

        self.previewRow.addWidget(self.takeButton)

        self.fillButton = QPushButton(self.previewPage)
        self.fillButton.setObjectName(u"fillButton")
        self.fillButton.setAutoDefault(False)

        self.previewRow.addWidget(self.fillButton)

        self.previewSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.previewRow.addItem(self.previewSpacer)


        self.previewLayout.addLayout(self.previewRow)

        self.previewLayout.setStretch(2, 3)
        self.previewLayout.setStretch(4, 1)
        self.stepStack.addWidget(self.previewPage)

        self.dialogLayout.addWidget(self.stepStack)

        self.problemLabel = QLabel(RemarkImportDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.problemLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(6)
        self.buttonRow.setObjectName(u"buttonRow")
        self.backButton = QPushButton(RemarkImportDialog)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.backButton)

        self.buttonSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.readButton = QPushButton(RemarkImportDialog)
        self.readButton.setObjectName(u"readButton")
        self.readButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.readButton)

        self.importButton = QPushButton(RemarkImportDialog)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.importButton)

        self.cancelButton = QPushButton(RemarkImportDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.leftOutLabel.setBuddy(self.leftOutList)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.chooseFileButton, self.pasteEdit)
        QWidget.setTabOrder(self.pasteEdit, self.remarkTable)
        QWidget.setTabOrder(self.remarkTable, self.leftOutList)
        QWidget.setTabOrder(self.leftOutList, self.takeButton)
        QWidget.setTabOrder(self.takeButton, self.fillButton)
        QWidget.setTabOrder(self.fillButton, self.backButton)
        QWidget.setTabOrder(self.backButton, self.readButton)
        QWidget.setTabOrder(self.readButton, self.importButton)
        QWidget.setTabOrder(self.importButton, self.cancelButton)

        self.retranslateUi(RemarkImportDialog)

        QMetaObject.connectSlotsByName(RemarkImportDialog)
    # setupUi

    def retranslateUi(self, RemarkImportDialog):
        RemarkImportDialog.setWindowTitle(QCoreApplication.translate("RemarkImportDialog", u"\u5bfc\u5165\u5ba1\u6838\u610f\u89c1", None))
        self.sourceHintLabel.setText(QCoreApplication.translate("RemarkImportDialog", u"\u9009\u62e9\u6765\u6587\uff08Word\u3001Excel\u3001\u7f51\u9875\u3001\u6587\u672c\uff09\uff0c\u6216\u628a\u5ba1\u6838\u610f\u89c1\u7c98\u8d34\u5728\u4e0b\u9762\u3002\u8bfb\u51fa\u7684\u610f\u89c1\u5148\u7ed9\u60a8\u9010\u6761\u6838\u5bf9\uff0c\u786e\u8ba4\u4e4b\u524d\u4e0d\u5199\u5165\u53f0\u8d26\u3002", None))
        self.chooseFileButton.setText(QCoreApplication.translate("RemarkImportDialog", u"\u9009\u62e9\u6587\u4ef6(&F)\u2026", None))
        self.dropHintLabel.setText(QCoreApplication.translate("RemarkImportDialog", u"\u4e5f\u53ef\u4ee5\u628a\u6587\u4ef6\u76f4\u63a5\u62d6\u5230\u8fd9\u4e2a\u7a97\u53e3", None))
#if QT_CONFIG(accessibility)
        self.pasteEdit.setAccessibleName(QCoreApplication.translate("RemarkImportDialog", u"\u7c98\u8d34\u7684\u5ba1\u6838\u610f\u89c1", None))
#endif // QT_CONFIG(accessibility)
        self.pasteEdit.setPlaceholderText(QCoreApplication.translate("RemarkImportDialog", u"\u5728\u6b64\u7c98\u8d34\uff08Ctrl+V\uff09\uff0c\u4eceExcel\u590d\u5236\u7684\u51e0\u884c\u4e5f\u53ef\u4ee5\uff0c\u518d\u6309 Ctrl+\u56de\u8f66\u8bfb\u53d6", None))
        self.readLabel.setText("")
        self.guessHintLabel.setText(QCoreApplication.translate("RemarkImportDialog", u"\u5e26\u201c\uff1f\u201d\u7684\u662f\u4ece\u4e0a\u4e0b\u6587\u63a8\u65ad\u7684\uff0c\u8bf7\u6838\u5bf9\uff0c\u6309F2\u4fee\u6539\uff1bCtrl+D\u628a\u5f53\u524d\u683c\u586b\u5230\u4ee5\u4e0b\u5404\u884c\uff1b\u7a7a\u683c\u952e\u51b3\u5b9a\u8981\u4e0d\u8981\u8fd9\u4e00\u6761\u3002", None))
#if QT_CONFIG(accessibility)
        self.remarkTable.setAccessibleName(QCoreApplication.translate("RemarkImportDialog", u"\u8bfb\u51fa\u7684\u5ba1\u6838\u610f\u89c1", None))
#endif // QT_CONFIG(accessibility)
        self.leftOutLabel.setText(QCoreApplication.translate("RemarkImportDialog", u"\u6ca1\u6709\u8bfb\u4f5c\u610f\u89c1\u7684\u5185\u5bb9(&W)\uff1a", None))
#if QT_CONFIG(accessibility)
        self.leftOutList.setAccessibleName(QCoreApplication.translate("RemarkImportDialog", u"\u6ca1\u6709\u8bfb\u4f5c\u610f\u89c1\u7684\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.takeButton.setText(QCoreApplication.translate("RemarkImportDialog", u"\u4f5c\u4e3a\u4e00\u6761\u610f\u89c1(&T)", None))
#if QT_CONFIG(tooltip)
        self.takeButton.setToolTip(QCoreApplication.translate("RemarkImportDialog", u"\u628a\u9009\u4e2d\u7684\u8fd9\u4e00\u884c\u4e5f\u4f5c\u4e3a\u4e00\u6761\u610f\u89c1", None))
#endif // QT_CONFIG(tooltip)
        self.fillButton.setText(QCoreApplication.translate("RemarkImportDialog", u"\u586b\u5230\u4ee5\u4e0b\u5404\u884c(&D)", None))
#if QT_CONFIG(tooltip)
        self.fillButton.setToolTip(QCoreApplication.translate("RemarkImportDialog", u"\u628a\u5f53\u524d\u683c\u7684\u5185\u5bb9\u586b\u5230\u4ee5\u4e0b\u5404\u884c\uff08Ctrl+D\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.problemLabel.setText("")
        self.backButton.setText(QCoreApplication.translate("RemarkImportDialog", u"\u4e0a\u4e00\u6b65(&B)", None))
        self.readButton.setText(QCoreApplication.translate("RemarkImportDialog", u"\u8bfb\u53d6(&R)", None))
        self.importButton.setText(QCoreApplication.translate("RemarkImportDialog", u"\u5bfc\u5165(&I)", None))
        self.cancelButton.setText(QCoreApplication.translate("RemarkImportDialog", u"\u53d6\u6d88", None))
    # retranslateUi

