# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'proposal_step.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTabWidget, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

from rectify_desktop.ui.intake.doubt_table import DoubtTable
from rectify_desktop.ui.intake.proposal_tree_view import ProposalTreeView
from rectify_desktop.ui.intake.source_view import SourceView

class Ui_ProposalStep(object):
    def setupUi(self, ProposalStep):
        if not ProposalStep.objectName():
            ProposalStep.setObjectName(u"ProposalStep")
        self.proposalLayout = QVBoxLayout(ProposalStep)
        self.proposalLayout.setSpacing(6)
        self.proposalLayout.setObjectName(u"proposalLayout")
        self.proposalLayout.setContentsMargins(0, 2, 0, 4)
        self.summaryLabel = QLabel(ProposalStep)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setTextFormat(Qt.PlainText)
        self.summaryLabel.setWordWrap(True)

        self.proposalLayout.addWidget(self.summaryLabel)

        self.editBar = QFrame(ProposalStep)
        self.editBar.setObjectName(u"editBar")
        self.editLayout = QHBoxLayout(self.editBar)
        self.editLayout.setSpacing(4)
        self.editLayout.setObjectName(u"editLayout")
        self.editLayout.setContentsMargins(0, 0, 0, 0)

        self.proposalLayout.addWidget(self.editBar)

        self.proposalSplitter = QSplitter(ProposalStep)
        self.proposalSplitter.setObjectName(u"proposalSplitter")
        self.proposalSplitter.setOrientation(Qt.Vertical)
        self.proposalSplitter.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.proposalSplitter.sizePolicy().hasHeightForWidth())
        self.proposalSplitter.setSizePolicy(sizePolicy)
        self.contentSplitter = QSplitter(self.proposalSplitter)
        self.contentSplitter.setObjectName(u"contentSplitter")
        self.contentSplitter.setOrientation(Qt.Horizontal)
        self.contentSplitter.setChildrenCollapsible(False)
        self.proposalTree = ProposalTreeView(self.contentSplitter)
        self.proposalTree.setObjectName(u"proposalTree")
        self.contentSplitter.addWidget(self.proposalTree)
        self.sourceView = SourceView(self.contentSplitter)
        self.sourceView.setObjectName(u"sourceView")
        self.contentSplitter.addWidget(self.sourceView)
        self.proposalSplitter.addWidget(self.contentSplitter)
        self.checkTabs = QTabWidget(self.proposalSplitter)
        self.checkTabs.setObjectName(u"checkTabs")
        self.doubtTab = QWidget()
        self.doubtTab.setObjectName(u"doubtTab")
        self.doubtLayout = QVBoxLayout(self.doubtTab)
        self.doubtLayout.setObjectName(u"doubtLayout")
        self.doubtLayout.setContentsMargins(0, 4, 0, 0)
        self.doubtTable = DoubtTable(self.doubtTab)
        self.doubtTable.setObjectName(u"doubtTable")

        self.doubtLayout.addWidget(self.doubtTable)

        self.doubtButtonLayout = QHBoxLayout()
        self.doubtButtonLayout.setObjectName(u"doubtButtonLayout")
        self.doubtHintLabel = QLabel(self.doubtTab)
        self.doubtHintLabel.setObjectName(u"doubtHintLabel")
        self.doubtHintLabel.setTextFormat(Qt.PlainText)

        self.doubtButtonLayout.addWidget(self.doubtHintLabel)

        self.doubtSpacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.doubtButtonLayout.addItem(self.doubtSpacer)

        self.useSingleReadingsButton = QPushButton(self.doubtTab)
        self.useSingleReadingsButton.setObjectName(u"useSingleReadingsButton")
        self.useSingleReadingsButton.setAutoDefault(False)

        self.doubtButtonLayout.addWidget(self.useSingleReadingsButton)


        self.doubtLayout.addLayout(self.doubtButtonLayout)

        self.checkTabs.addTab(self.doubtTab, "")
        self.figureTab = QWidget()
        self.figureTab.setObjectName(u"figureTab")
        self.figureLayout = QVBoxLayout(self.figureTab)
        self.figureLayout.setObjectName(u"figureLayout")
        self.figureLayout.setContentsMargins(0, 4, 0, 0)
        self.figureTable = QTableWidget(self.figureTab)
        if (self.figureTable.columnCount() < 4):
            self.figureTable.setColumnCount(4)
        __qtablewidgetitem = QTableWidgetItem()
        self.figureTable.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.figureTable.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.figureTable.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.figureTable.setHorizontalHeaderItem(3, __qtablewidgetitem3)
        self.figureTable.setObjectName(u"figureTable")
        self.figureTable.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.figureTable.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.figureTable.setTabKeyNavigation(False)

        self.figureLayout.addWidget(self.figureTable)

        self.checkTabs.addTab(self.figureTab, "")
        self.proposalSplitter.addWidget(self.checkTabs)

        self.proposalLayout.addWidget(self.proposalSplitter)


        self.retranslateUi(ProposalStep)

        self.checkTabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(ProposalStep)
    # setupUi

    def retranslateUi(self, ProposalStep):
#if QT_CONFIG(accessibility)
        self.proposalTree.setAccessibleName(QCoreApplication.translate("ProposalStep", u"\u8bfb\u51fa\u7684\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sourceView.setAccessibleName(QCoreApplication.translate("ProposalStep", u"\u539f\u6587", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.checkTabs.setAccessibleName(QCoreApplication.translate("ProposalStep", u"\u7591\u70b9\u4e0e\u6570\u5b57\u6838\u5bf9", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.doubtTable.setAccessibleName(QCoreApplication.translate("ProposalStep", u"\u5b58\u7591\u4e4b\u5904", None))
#endif // QT_CONFIG(accessibility)
        self.doubtHintLabel.setText(QCoreApplication.translate("ProposalStep", u"\u56de\u8f66\uff1a\u91c7\u7528\u6240\u9009\u8bfb\u6cd5\uff08\u6ca1\u6709\u8bfb\u6cd5\u7684\u8bb0\u4e3a\u5df2\u6838\u5bf9\uff09\u5e76\u5230\u4e0b\u4e00\u5904\uff1b\u6570\u5b57\u952e\uff1a\u9009\u7b2c\u51e0\u79cd\u8bfb\u6cd5\uff1bF8\uff1a\u5230\u4e0b\u4e00\u5904\u5b58\u7591", None))
        self.useSingleReadingsButton.setText(QCoreApplication.translate("ProposalStep", u"\u91c7\u7528\u5168\u90e8\u552f\u4e00\u8bfb\u6cd5(&U)", None))
#if QT_CONFIG(tooltip)
        self.useSingleReadingsButton.setToolTip(QCoreApplication.translate("ProposalStep", u"\u53ea\u6709\u4e00\u79cd\u8bfb\u6cd5\u7684\u90fd\u91c7\u7528\uff1b\u6709\u4e24\u79cd\u4ee5\u4e0a\u8bfb\u6cd5\u7684\u4ecd\u987b\u9010\u5904\u51b3\u5b9a", None))
#endif // QT_CONFIG(tooltip)
        self.checkTabs.setTabText(self.checkTabs.indexOf(self.doubtTab), QCoreApplication.translate("ProposalStep", u"\u5b58\u7591", None))
        ___qtablewidgetitem = self.figureTable.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("ProposalStep", u"\u6838\u5bf9\u5185\u5bb9", None));
        ___qtablewidgetitem1 = self.figureTable.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("ProposalStep", u"\u6587\u4e2d\u5199\u7684", None));
        ___qtablewidgetitem2 = self.figureTable.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("ProposalStep", u"\u8bfb\u51fa\u7684", None));
        ___qtablewidgetitem3 = self.figureTable.horizontalHeaderItem(3)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("ProposalStep", u"\u7ed3\u8bba", None));
#if QT_CONFIG(accessibility)
        self.figureTable.setAccessibleName(QCoreApplication.translate("ProposalStep", u"\u6570\u5b57\u5bf9\u8d26", None))
#endif // QT_CONFIG(accessibility)
        self.checkTabs.setTabText(self.checkTabs.indexOf(self.figureTab), QCoreApplication.translate("ProposalStep", u"\u6570\u5b57\u5bf9\u8d26", None))
        pass
    # retranslateUi

