# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'checks_page.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from rectify_desktop.ui.checks.hit_pane import HitPane
from rectify_desktop.ui.checks.hit_tree import HitTree
from rectify_desktop.ui.widgets.elided_label import ElidedLabel
from rectify_desktop.ui.widgets.empty_state import EmptyState

class Ui_ChecksPage(object):
    def setupUi(self, ChecksPage):
        if not ChecksPage.objectName():
            ChecksPage.setObjectName(u"ChecksPage")
        ChecksPage.resize(1216, 640)
        self.pageLayout = QVBoxLayout(ChecksPage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.checksBar = QFrame(ChecksPage)
        self.checksBar.setObjectName(u"checksBar")
        self.barLayout = QHBoxLayout(self.checksBar)
        self.barLayout.setSpacing(8)
        self.barLayout.setObjectName(u"barLayout")
        self.barLayout.setContentsMargins(12, 6, 12, 6)
        self.checksTitleLabel = QLabel(self.checksBar)
        self.checksTitleLabel.setObjectName(u"checksTitleLabel")
        self.checksTitleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.barLayout.addWidget(self.checksTitleLabel)

        self.checksStateLabel = ElidedLabel(self.checksBar)
        self.checksStateLabel.setObjectName(u"checksStateLabel")
        self.checksStateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.barLayout.addWidget(self.checksStateLabel)

        self.barSpacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.barLayout.addItem(self.barSpacer)

        self.checkButton = QToolButton(self.checksBar)
        self.checkButton.setObjectName(u"checkButton")
        self.checkButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.barLayout.addWidget(self.checkButton)

        self.acceptButton = QToolButton(self.checksBar)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.barLayout.addWidget(self.acceptButton)

        self.listButton = QToolButton(self.checksBar)
        self.listButton.setObjectName(u"listButton")
        self.listButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.barLayout.addWidget(self.listButton)

        self.figuresButton = QToolButton(self.checksBar)
        self.figuresButton.setObjectName(u"figuresButton")
        self.figuresButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.barLayout.addWidget(self.figuresButton)

        self.privacyButton = QToolButton(self.checksBar)
        self.privacyButton.setObjectName(u"privacyButton")
        self.privacyButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.barLayout.addWidget(self.privacyButton)

        self.rulesButton = QToolButton(self.checksBar)
        self.rulesButton.setObjectName(u"rulesButton")
        self.rulesButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.barLayout.addWidget(self.rulesButton)


        self.pageLayout.addWidget(self.checksBar)

        self.checksFilterBar = QFrame(ChecksPage)
        self.checksFilterBar.setObjectName(u"checksFilterBar")
        self.filterLayout = QHBoxLayout(self.checksFilterBar)
        self.filterLayout.setSpacing(8)
        self.filterLayout.setObjectName(u"filterLayout")
        self.filterLayout.setContentsMargins(12, 6, 12, 6)
        self.openChip = QToolButton(self.checksFilterBar)
        self.openChip.setObjectName(u"openChip")
        self.openChip.setCheckable(True)
        self.openChip.setAutoExclusive(True)
        self.openChip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.openChip.setProperty(u"isChip", True)

        self.filterLayout.addWidget(self.openChip)

        self.errorChip = QToolButton(self.checksFilterBar)
        self.errorChip.setObjectName(u"errorChip")
        self.errorChip.setCheckable(True)
        self.errorChip.setAutoExclusive(True)
        self.errorChip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.errorChip.setProperty(u"isChip", True)

        self.filterLayout.addWidget(self.errorChip)

        self.doubtChip = QToolButton(self.checksFilterBar)
        self.doubtChip.setObjectName(u"doubtChip")
        self.doubtChip.setCheckable(True)
        self.doubtChip.setAutoExclusive(True)
        self.doubtChip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.doubtChip.setProperty(u"isChip", True)

        self.filterLayout.addWidget(self.doubtChip)

        self.hintChip = QToolButton(self.checksFilterBar)
        self.hintChip.setObjectName(u"hintChip")
        self.hintChip.setCheckable(True)
        self.hintChip.setAutoExclusive(True)
        self.hintChip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hintChip.setProperty(u"isChip", True)

        self.filterLayout.addWidget(self.hintChip)

        self.acceptedChip = QToolButton(self.checksFilterBar)
        self.acceptedChip.setObjectName(u"acceptedChip")
        self.acceptedChip.setCheckable(True)
        self.acceptedChip.setAutoExclusive(True)
        self.acceptedChip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.acceptedChip.setProperty(u"isChip", True)

        self.filterLayout.addWidget(self.acceptedChip)

        self.filterSpacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filterLayout.addItem(self.filterSpacer)

        self.groupingLabel = QLabel(self.checksFilterBar)
        self.groupingLabel.setObjectName(u"groupingLabel")

        self.filterLayout.addWidget(self.groupingLabel)

        self.groupingCombo = QComboBox(self.checksFilterBar)
        self.groupingCombo.setObjectName(u"groupingCombo")

        self.filterLayout.addWidget(self.groupingCombo)


        self.pageLayout.addWidget(self.checksFilterBar)

        self.contentStack = QStackedWidget(ChecksPage)
        self.contentStack.setObjectName(u"contentStack")
        self.checksArea = QWidget()
        self.checksArea.setObjectName(u"checksArea")
        self.areaLayout = QVBoxLayout(self.checksArea)
        self.areaLayout.setSpacing(0)
        self.areaLayout.setObjectName(u"areaLayout")
        self.areaLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.checksArea)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.hitTree = HitTree(self.splitter)
        self.hitTree.setObjectName(u"hitTree")
        self.splitter.addWidget(self.hitTree)
        self.hitPane = HitPane(self.splitter)
        self.hitPane.setObjectName(u"hitPane")
        self.splitter.addWidget(self.hitPane)

        self.areaLayout.addWidget(self.splitter)

        self.contentStack.addWidget(self.checksArea)
        self.cleanArea = EmptyState()
        self.cleanArea.setObjectName(u"cleanArea")
        self.contentStack.addWidget(self.cleanArea)
        self.waitingArea = EmptyState()
        self.waitingArea.setObjectName(u"waitingArea")
        self.contentStack.addWidget(self.waitingArea)
        self.emptyArea = EmptyState()
        self.emptyArea.setObjectName(u"emptyArea")
        self.contentStack.addWidget(self.emptyArea)

        self.pageLayout.addWidget(self.contentStack)

#if QT_CONFIG(shortcut)
        self.groupingLabel.setBuddy(self.groupingCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.checkButton, self.acceptButton)
        QWidget.setTabOrder(self.acceptButton, self.listButton)
        QWidget.setTabOrder(self.listButton, self.rulesButton)
        QWidget.setTabOrder(self.rulesButton, self.openChip)
        QWidget.setTabOrder(self.openChip, self.errorChip)
        QWidget.setTabOrder(self.errorChip, self.doubtChip)
        QWidget.setTabOrder(self.doubtChip, self.hintChip)
        QWidget.setTabOrder(self.hintChip, self.acceptedChip)
        QWidget.setTabOrder(self.acceptedChip, self.groupingCombo)
        QWidget.setTabOrder(self.groupingCombo, self.hitTree)

        self.retranslateUi(ChecksPage)

        QMetaObject.connectSlotsByName(ChecksPage)
    # setupUi

    def retranslateUi(self, ChecksPage):
        self.checksTitleLabel.setText(QCoreApplication.translate("ChecksPage", u"\u4f53\u68c0", None))
        self.checksStateLabel.setText("")
        self.openChip.setText(QCoreApplication.translate("ChecksPage", u"\u5168\u90e8", None))
#if QT_CONFIG(accessibility)
        self.openChip.setAccessibleName(QCoreApplication.translate("ChecksPage", u"\u5168\u90e8\u672a\u5904\u7406", None))
#endif // QT_CONFIG(accessibility)
        self.errorChip.setText(QCoreApplication.translate("ChecksPage", u"\u9519\u8bef", None))
#if QT_CONFIG(accessibility)
        self.errorChip.setAccessibleName(QCoreApplication.translate("ChecksPage", u"\u9519\u8bef", None))
#endif // QT_CONFIG(accessibility)
        self.doubtChip.setText(QCoreApplication.translate("ChecksPage", u"\u5b58\u7591", None))
#if QT_CONFIG(accessibility)
        self.doubtChip.setAccessibleName(QCoreApplication.translate("ChecksPage", u"\u5b58\u7591", None))
#endif // QT_CONFIG(accessibility)
        self.hintChip.setText(QCoreApplication.translate("ChecksPage", u"\u63d0\u793a", None))
#if QT_CONFIG(accessibility)
        self.hintChip.setAccessibleName(QCoreApplication.translate("ChecksPage", u"\u63d0\u793a", None))
#endif // QT_CONFIG(accessibility)
        self.acceptedChip.setText(QCoreApplication.translate("ChecksPage", u"\u5df2\u4fdd\u7559", None))
#if QT_CONFIG(accessibility)
        self.acceptedChip.setAccessibleName(QCoreApplication.translate("ChecksPage", u"\u5df2\u4fdd\u7559", None))
#endif // QT_CONFIG(accessibility)
        self.groupingLabel.setText(QCoreApplication.translate("ChecksPage", u"\u5206\u7ec4(&Z)", None))
#if QT_CONFIG(accessibility)
        self.groupingCombo.setAccessibleName(QCoreApplication.translate("ChecksPage", u"\u4f53\u68c0\u7ed3\u679c\u6309\u4ec0\u4e48\u5206\u7ec4", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.hitTree.setAccessibleName(QCoreApplication.translate("ChecksPage", u"\u4f53\u68c0\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.cleanArea.setProperty(u"title", QCoreApplication.translate("ChecksPage", u"\u6ca1\u6709\u53d1\u73b0\u95ee\u9898", None))
        self.cleanArea.setProperty(u"hint", QCoreApplication.translate("ChecksPage", u"\u5404\u6761\u89c4\u5219\u90fd\u67e5\u8fc7\u4e86\uff0c\u6ca1\u6709\u8981\u6539\u7684\u5730\u65b9\u3002", None))
        self.waitingArea.setProperty(u"title", QCoreApplication.translate("ChecksPage", u"\u6b63\u5728\u4f53\u68c0\u2026", None))
        self.waitingArea.setProperty(u"hint", QCoreApplication.translate("ChecksPage", u"\u9010\u6761\u68c0\u67e5\u53f0\u8d26\uff0c\u5f88\u5feb\u5c31\u597d\u3002", None))
        self.emptyArea.setProperty(u"title", QCoreApplication.translate("ChecksPage", u"\u53f0\u8d26\u91cc\u8fd8\u6ca1\u6709\u95ee\u9898", None))
        self.emptyArea.setProperty(u"hint", QCoreApplication.translate("ChecksPage", u"\u5728\u201c\u95ee\u9898\u6e05\u5355\u201d\u91cc\u5bfc\u5165\u6216\u65b0\u589e\u95ee\u9898\u4ee5\u540e\uff0c\u8fd9\u91cc\u9010\u6761\u68c0\u67e5\u7f3a\u9879\u3001\u77db\u76fe\u548c\u4e0d\u89c4\u8303\u7684\u5199\u6cd5\u3002", None))
        self.emptyArea.setProperty(u"verb", QCoreApplication.translate("ChecksPage", u"\u53bb\u95ee\u9898\u6e05\u5355", None))
        pass
    # retranslateUi

