# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'overview_page.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from rectify_desktop.ui.overview.overview_section import OverviewSection
from rectify_desktop.ui.overview.source_figures import SourceFigures
from rectify_desktop.ui.widgets.empty_state import EmptyState

class Ui_OverviewPage(object):
    def setupUi(self, OverviewPage):
        if not OverviewPage.objectName():
            OverviewPage.setObjectName(u"OverviewPage")
        OverviewPage.resize(1216, 640)
        self.pageLayout = QVBoxLayout(OverviewPage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.contentStack = QStackedWidget(OverviewPage)
        self.contentStack.setObjectName(u"contentStack")
        self.overviewArea = QWidget()
        self.overviewArea.setObjectName(u"overviewArea")
        self.areaLayout = QVBoxLayout(self.overviewArea)
        self.areaLayout.setSpacing(0)
        self.areaLayout.setObjectName(u"areaLayout")
        self.areaLayout.setContentsMargins(0, 0, 0, 0)
        self.overviewBar = QFrame(self.overviewArea)
        self.overviewBar.setObjectName(u"overviewBar")
        self.barLayout = QHBoxLayout(self.overviewBar)
        self.barLayout.setSpacing(8)
        self.barLayout.setObjectName(u"barLayout")
        self.barLayout.setContentsMargins(12, 6, 12, 6)
        self.overviewTitleLabel = QLabel(self.overviewBar)
        self.overviewTitleLabel.setObjectName(u"overviewTitleLabel")
        self.overviewTitleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.barLayout.addWidget(self.overviewTitleLabel)

        self.overviewDayLabel = QLabel(self.overviewBar)
        self.overviewDayLabel.setObjectName(u"overviewDayLabel")
        self.overviewDayLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.barLayout.addWidget(self.overviewDayLabel)

        self.barSpacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.barLayout.addItem(self.barSpacer)

        self.exportButton = QToolButton(self.overviewBar)
        self.exportButton.setObjectName(u"exportButton")
        self.exportButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.barLayout.addWidget(self.exportButton)

        self.pdfButton = QToolButton(self.overviewBar)
        self.pdfButton.setObjectName(u"pdfButton")
        self.pdfButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.barLayout.addWidget(self.pdfButton)

        self.printButton = QToolButton(self.overviewBar)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.barLayout.addWidget(self.printButton)

        self.previewButton = QToolButton(self.overviewBar)
        self.previewButton.setObjectName(u"previewButton")
        self.previewButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.barLayout.addWidget(self.previewButton)


        self.areaLayout.addWidget(self.overviewBar)

        self.scrollArea = QScrollArea(self.overviewArea)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrollArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.overviewContent = QWidget()
        self.overviewContent.setObjectName(u"overviewContent")
        self.contentLayout = QVBoxLayout(self.overviewContent)
        self.contentLayout.setSpacing(10)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(12, 10, 12, 12)
        self.sourceFigures = SourceFigures(self.overviewContent)
        self.sourceFigures.setObjectName(u"sourceFigures")

        self.contentLayout.addWidget(self.sourceFigures)

        self.columnLayout = QHBoxLayout()
        self.columnLayout.setSpacing(10)
        self.columnLayout.setObjectName(u"columnLayout")
        self.columnLayout.setContentsMargins(0, 0, 0, 0)
        self.leftLayout = QVBoxLayout()
        self.leftLayout.setSpacing(10)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(0, 0, 0, 0)
        self.departmentSection = OverviewSection(self.overviewContent)
        self.departmentSection.setObjectName(u"departmentSection")

        self.leftLayout.addWidget(self.departmentSection)

        self.trendSection = OverviewSection(self.overviewContent)
        self.trendSection.setObjectName(u"trendSection")

        self.leftLayout.addWidget(self.trendSection)

        self.newsSection = OverviewSection(self.overviewContent)
        self.newsSection.setObjectName(u"newsSection")

        self.leftLayout.addWidget(self.newsSection)

        self.taskSection = OverviewSection(self.overviewContent)
        self.taskSection.setObjectName(u"taskSection")

        self.leftLayout.addWidget(self.taskSection)

        self.leftSpacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leftLayout.addItem(self.leftSpacer)

        self.leftLayout.setStretch(4, 1)

        self.columnLayout.addLayout(self.leftLayout)

        self.rightLayout = QVBoxLayout()
        self.rightLayout.setSpacing(10)
        self.rightLayout.setObjectName(u"rightLayout")
        self.rightLayout.setContentsMargins(0, 0, 0, 0)
        self.reminderSection = OverviewSection(self.overviewContent)
        self.reminderSection.setObjectName(u"reminderSection")

        self.rightLayout.addWidget(self.reminderSection)

        self.milestoneSection = OverviewSection(self.overviewContent)
        self.milestoneSection.setObjectName(u"milestoneSection")

        self.rightLayout.addWidget(self.milestoneSection)

        self.rightSpacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rightLayout.addItem(self.rightSpacer)

        self.rightLayout.setStretch(2, 1)

        self.columnLayout.addLayout(self.rightLayout)

        self.columnLayout.setStretch(0, 3)
        self.columnLayout.setStretch(1, 2)

        self.contentLayout.addLayout(self.columnLayout)

        self.contentLayout.setStretch(1, 1)
        self.scrollArea.setWidget(self.overviewContent)

        self.areaLayout.addWidget(self.scrollArea)

        self.areaLayout.setStretch(1, 1)
        self.contentStack.addWidget(self.overviewArea)
        self.emptyArea = EmptyState()
        self.emptyArea.setObjectName(u"emptyArea")
        self.contentStack.addWidget(self.emptyArea)

        self.pageLayout.addWidget(self.contentStack)


        self.retranslateUi(OverviewPage)

        QMetaObject.connectSlotsByName(OverviewPage)
    # setupUi

    def retranslateUi(self, OverviewPage):
        self.overviewTitleLabel.setText(QCoreApplication.translate("OverviewPage", u"\u6574\u6539\u5de5\u4f5c\u603b\u89c8", None))
        self.overviewDayLabel.setText("")
        self.emptyArea.setProperty(u"title", QCoreApplication.translate("OverviewPage", u"\u53f0\u8d26\u91cc\u8fd8\u6ca1\u6709\u95ee\u9898", None))
        self.emptyArea.setProperty(u"hint", QCoreApplication.translate("OverviewPage", u"\u5728\u201c\u95ee\u9898\u6e05\u5355\u201d\u91cc\u5bfc\u5165\u53cd\u9988\u610f\u89c1\u3001\u901a\u62a5\u6216\u6574\u6539\u6e05\u5355\uff0c\u6216\u8005\u9010\u6761\u65b0\u589e\uff1b\u5404\u6765\u6e90\u3001\u5404\u79d1\u5ba4\u7684\u6570\u5b57\u548c\u6574\u6539\u8282\u70b9\u5c31\u4f1a\u51fa\u73b0\u5728\u8fd9\u91cc\u3002", None))
        self.emptyArea.setProperty(u"verb", QCoreApplication.translate("OverviewPage", u"\u53bb\u95ee\u9898\u6e05\u5355", None))
        pass
    # retranslateUi

