# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'source_step.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_SourceStep(object):
    def setupUi(self, SourceStep):
        if not SourceStep.objectName():
            SourceStep.setObjectName(u"SourceStep")
        self.sourceLayout = QVBoxLayout(SourceStep)
        self.sourceLayout.setSpacing(8)
        self.sourceLayout.setObjectName(u"sourceLayout")
        self.sourceLayout.setContentsMargins(0, 2, 0, 4)
        self.sourceHintLabel = QLabel(SourceStep)
        self.sourceHintLabel.setObjectName(u"sourceHintLabel")
        self.sourceHintLabel.setTextFormat(Qt.PlainText)
        self.sourceHintLabel.setWordWrap(True)

        self.sourceLayout.addWidget(self.sourceHintLabel)

        self.fileLayout = QHBoxLayout()
        self.fileLayout.setObjectName(u"fileLayout")
        self.chooseFileButton = QPushButton(SourceStep)
        self.chooseFileButton.setObjectName(u"chooseFileButton")

        self.fileLayout.addWidget(self.chooseFileButton)

        self.dropHintLabel = QLabel(SourceStep)
        self.dropHintLabel.setObjectName(u"dropHintLabel")
        self.dropHintLabel.setTextFormat(Qt.PlainText)

        self.fileLayout.addWidget(self.dropHintLabel)

        self.fileSpacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fileLayout.addItem(self.fileSpacer)


        self.sourceLayout.addLayout(self.fileLayout)

        self.pasteEdit = QPlainTextEdit(SourceStep)
        self.pasteEdit.setObjectName(u"pasteEdit")
        self.pasteEdit.setAcceptDrops(False)
        self.pasteEdit.setTabChangesFocus(True)

        self.sourceLayout.addWidget(self.pasteEdit)


        self.retranslateUi(SourceStep)

        QMetaObject.connectSlotsByName(SourceStep)
    # setupUi

    def retranslateUi(self, SourceStep):
        self.sourceHintLabel.setText(QCoreApplication.translate("SourceStep", u"\u9009\u62e9\u6587\u4ef6\uff0c\u6216\u628a\u901a\u62a5\u3001\u53cd\u9988\u610f\u89c1\u5168\u6587\u7c98\u8d34\u5728\u4e0b\u9762\u3002\u8bfb\u51fa\u7684\u5185\u5bb9\u5148\u7ed9\u60a8\u6838\u5bf9\uff0c\u786e\u8ba4\u4e4b\u524d\u4e0d\u4f1a\u5199\u5165\u53f0\u8d26\u3002", None))
        self.chooseFileButton.setText(QCoreApplication.translate("SourceStep", u"\u9009\u62e9\u6587\u4ef6(&F)\u2026", None))
        self.dropHintLabel.setText(QCoreApplication.translate("SourceStep", u"\u4e5f\u53ef\u4ee5\u628a\u6587\u4ef6\u76f4\u63a5\u62d6\u5230\u8fd9\u4e2a\u7a97\u53e3", None))
#if QT_CONFIG(accessibility)
        self.pasteEdit.setAccessibleName(QCoreApplication.translate("SourceStep", u"\u7c98\u8d34\u7684\u6587\u5b57", None))
#endif // QT_CONFIG(accessibility)
        self.pasteEdit.setPlaceholderText(QCoreApplication.translate("SourceStep", u"\u5728\u6b64\u7c98\u8d34\u5168\u6587\uff08Ctrl+V\uff09\uff0c\u518d\u6309 Ctrl+\u56de\u8f66\u8bfb\u53d6", None))
        pass
    # retranslateUi

