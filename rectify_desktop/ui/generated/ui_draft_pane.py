# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'draft_pane.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget)

class Ui_DraftPane(object):
    def setupUi(self, DraftPane):
        if not DraftPane.objectName():
            DraftPane.setObjectName(u"DraftPane")
        DraftPane.resize(390, 600)
        self.draftLayout = QVBoxLayout(DraftPane)
        self.draftLayout.setSpacing(0)
        self.draftLayout.setObjectName(u"draftLayout")
        self.draftLayout.setContentsMargins(0, 0, 0, 0)
        self.keepLayout = QHBoxLayout()
        self.keepLayout.setSpacing(6)
        self.keepLayout.setObjectName(u"keepLayout")
        self.keepLayout.setContentsMargins(10, 8, 10, 6)
        self.noteEdit = QLineEdit(DraftPane)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaxLength(100)

        self.keepLayout.addWidget(self.noteEdit)

        self.keepButton = QPushButton(DraftPane)
        self.keepButton.setObjectName(u"keepButton")
        self.keepButton.setAutoDefault(False)

        self.keepLayout.addWidget(self.keepButton)


        self.draftLayout.addLayout(self.keepLayout)

        self.draftTree = QTreeWidget(DraftPane)
        self.draftTree.setObjectName(u"draftTree")
        self.draftTree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.draftTree.setFrameShape(QFrame.Shape.NoFrame)
        self.draftTree.setRootIsDecorated(False)
        self.draftTree.setUniformRowHeights(True)
        self.draftTree.setAllColumnsShowFocus(True)
        self.draftTree.setItemsExpandable(False)

        self.draftLayout.addWidget(self.draftTree)

        self.draftHintLabel = QLabel(DraftPane)
        self.draftHintLabel.setObjectName(u"draftHintLabel")
        self.draftHintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftHintLabel.setWordWrap(True)

        self.draftLayout.addWidget(self.draftHintLabel)

        self.draftVerbLayout = QHBoxLayout()
        self.draftVerbLayout.setSpacing(6)
        self.draftVerbLayout.setObjectName(u"draftVerbLayout")
        self.draftVerbLayout.setContentsMargins(10, 6, 10, 0)
        self.compareNowButton = QPushButton(DraftPane)
        self.compareNowButton.setObjectName(u"compareNowButton")
        self.compareNowButton.setAutoDefault(False)

        self.draftVerbLayout.addWidget(self.compareNowButton)

        self.compareButton = QPushButton(DraftPane)
        self.compareButton.setObjectName(u"compareButton")
        self.compareButton.setAutoDefault(False)

        self.draftVerbLayout.addWidget(self.compareButton)

        self.draftSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.draftVerbLayout.addItem(self.draftSpacer)


        self.draftLayout.addLayout(self.draftVerbLayout)

        self.restoreLayout = QHBoxLayout()
        self.restoreLayout.setSpacing(6)
        self.restoreLayout.setObjectName(u"restoreLayout")
        self.restoreLayout.setContentsMargins(10, 6, 10, 8)
        self.restoreButton = QPushButton(DraftPane)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setAutoDefault(False)

        self.restoreLayout.addWidget(self.restoreButton)

        self.exportDraftButton = QPushButton(DraftPane)
        self.exportDraftButton.setObjectName(u"exportDraftButton")
        self.exportDraftButton.setAutoDefault(False)

        self.restoreLayout.addWidget(self.exportDraftButton)

        self.restoreSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.restoreLayout.addItem(self.restoreSpacer)


        self.draftLayout.addLayout(self.restoreLayout)

        QWidget.setTabOrder(self.noteEdit, self.keepButton)
        QWidget.setTabOrder(self.keepButton, self.draftTree)
        QWidget.setTabOrder(self.draftTree, self.compareNowButton)
        QWidget.setTabOrder(self.compareNowButton, self.compareButton)
        QWidget.setTabOrder(self.compareButton, self.restoreButton)
        QWidget.setTabOrder(self.restoreButton, self.exportDraftButton)

        self.retranslateUi(DraftPane)

        QMetaObject.connectSlotsByName(DraftPane)
    # setupUi

    def retranslateUi(self, DraftPane):
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("DraftPane", u"\u8fd9\u4e00\u7a3f\u7684\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.noteEdit.setPlaceholderText(QCoreApplication.translate("DraftPane", u"\u8bf4\u660e\uff0c\u5982\uff1a\u9001\u529e\u516c\u5ba4\u6838\u7a3f", None))
        self.keepButton.setText(QCoreApplication.translate("DraftPane", u"\u5b58\u4e00\u7a3f", None))
#if QT_CONFIG(tooltip)
        self.keepButton.setToolTip(QCoreApplication.translate("DraftPane", u"\u628a\u901a\u62a5\u73b0\u5728\u7684\u6587\u5b57\u539f\u6837\u5b58\u4e0b\u6765\uff08Ctrl+D\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.draftTree.setAccessibleName(QCoreApplication.translate("DraftPane", u"\u5b58\u7a3f", None))
#endif // QT_CONFIG(accessibility)
        self.compareNowButton.setText(QCoreApplication.translate("DraftPane", u"\u4e0e\u73b0\u5728\u6bd4\u8f83", None))
#if QT_CONFIG(tooltip)
        self.compareNowButton.setToolTip(QCoreApplication.translate("DraftPane", u"\u8fd9\u4e00\u7a3f\u4ee5\u540e\u6539\u4e86\u4ec0\u4e48", None))
#endif // QT_CONFIG(tooltip)
        self.compareButton.setText(QCoreApplication.translate("DraftPane", u"\u6bd4\u8f83\u4e24\u7a3f", None))
#if QT_CONFIG(tooltip)
        self.compareButton.setToolTip(QCoreApplication.translate("DraftPane", u"\u6309\u4f4fCtrl\u9009\u4e24\u7a3f", None))
#endif // QT_CONFIG(tooltip)
        self.restoreButton.setText(QCoreApplication.translate("DraftPane", u"\u6062\u590d\u624b\u5de5\u6587\u5b57\u2026", None))
#if QT_CONFIG(tooltip)
        self.restoreButton.setToolTip(QCoreApplication.translate("DraftPane", u"\u53ea\u6062\u590d\u624b\u5de5\u6539\u8fc7\u7684\u6bb5\u843d\uff0c\u5176\u4f59\u4ecd\u968f\u53f0\u8d26\uff1b\u53ef\u4ee5\u64a4\u9500", None))
#endif // QT_CONFIG(tooltip)
        self.exportDraftButton.setText(QCoreApplication.translate("DraftPane", u"\u5bfc\u51fa\u8fd9\u4e00\u7a3f\u2026", None))
#if QT_CONFIG(tooltip)
        self.exportDraftButton.setToolTip(QCoreApplication.translate("DraftPane", u"\u628a\u5b58\u4e0b\u7684\u8fd9\u4e00\u7a3f\u5b58\u6210Word", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

