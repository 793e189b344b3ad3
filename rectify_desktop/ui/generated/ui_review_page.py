# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_page.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from rectify_desktop.ui.review.period_combo import PeriodCombo
from rectify_desktop.ui.review.review_table_view import ReviewTableView
from rectify_desktop.ui.review.series_switch import SeriesSwitch
from rectify_desktop.ui.widgets.empty_state import EmptyState

class Ui_ReviewPage(object):
    def setupUi(self, ReviewPage):
        if not ReviewPage.objectName():
            ReviewPage.setObjectName(u"ReviewPage")
        ReviewPage.resize(1200, 640)
        self.pageLayout = QVBoxLayout(ReviewPage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.periodBar = QFrame(ReviewPage)
        self.periodBar.setObjectName(u"periodBar")
        self.periodBar.setMinimumSize(QSize(740, 0))
        self.periodLayout = QHBoxLayout(self.periodBar)
        self.periodLayout.setSpacing(6)
        self.periodLayout.setObjectName(u"periodLayout")
        self.periodLayout.setContentsMargins(12, 6, 12, 6)
        self.seriesSwitch = SeriesSwitch(self.periodBar)
        self.seriesSwitch.setObjectName(u"seriesSwitch")
        self.seriesSwitch.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.periodLayout.addWidget(self.seriesSwitch)

        self.previousButton = QToolButton(self.periodBar)
        self.previousButton.setObjectName(u"previousButton")
        self.previousButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.periodLayout.addWidget(self.previousButton)

        self.periodCombo = PeriodCombo(self.periodBar)
        self.periodCombo.setObjectName(u"periodCombo")
        self.periodCombo.setMinimumSize(QSize(120, 0))
        self.periodCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.periodCombo.setMaxVisibleItems(16)

        self.periodLayout.addWidget(self.periodCombo)

        self.nextButton = QToolButton(self.periodBar)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.periodLayout.addWidget(self.nextButton)

        self.thisPeriodButton = QToolButton(self.periodBar)
        self.thisPeriodButton.setObjectName(u"thisPeriodButton")
        self.thisPeriodButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.periodLayout.addWidget(self.thisPeriodButton)

        self.countLabel = QLabel(self.periodBar)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.periodLayout.addWidget(self.countLabel)

        self.frozenLabel = QLabel(self.periodBar)
        self.frozenLabel.setObjectName(u"frozenLabel")
        self.frozenLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.periodLayout.addWidget(self.frozenLabel)

        self.periodSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.periodLayout.addItem(self.periodSpacer)

        self.overdueFirstCheck = QCheckBox(self.periodBar)
        self.overdueFirstCheck.setObjectName(u"overdueFirstCheck")

        self.periodLayout.addWidget(self.overdueFirstCheck)

        self.outputButton = QToolButton(self.periodBar)
        self.outputButton.setObjectName(u"outputButton")
        self.outputButton.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.outputButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.periodLayout.addWidget(self.outputButton)

        self.holdButton = QToolButton(self.periodBar)
        self.holdButton.setObjectName(u"holdButton")
        self.holdButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.periodLayout.addWidget(self.holdButton)


        self.pageLayout.addWidget(self.periodBar)

        self.meetingBar = QFrame(ReviewPage)
        self.meetingBar.setObjectName(u"meetingBar")
        self.meetingBar.setMinimumSize(QSize(740, 0))
        self.meetingLayout = QHBoxLayout(self.meetingBar)
        self.meetingLayout.setSpacing(6)
        self.meetingLayout.setObjectName(u"meetingLayout")
        self.meetingLayout.setContentsMargins(12, 0, 12, 6)
        self.chairLabel = QLabel(self.meetingBar)
        self.chairLabel.setObjectName(u"chairLabel")
        self.chairLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.meetingLayout.addWidget(self.chairLabel)

        self.chairEdit = QLineEdit(self.meetingBar)
        self.chairEdit.setObjectName(u"chairEdit")
        self.chairEdit.setMaximumSize(QSize(130, 16777215))

        self.meetingLayout.addWidget(self.chairEdit)

        self.attendeesLabel = QLabel(self.meetingBar)
        self.attendeesLabel.setObjectName(u"attendeesLabel")
        self.attendeesLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.meetingLayout.addWidget(self.attendeesLabel)

        self.attendeesEdit = QLineEdit(self.meetingBar)
        self.attendeesEdit.setObjectName(u"attendeesEdit")

        self.meetingLayout.addWidget(self.attendeesEdit)

        self.hintLabel = QLabel(self.meetingBar)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.meetingLayout.addWidget(self.hintLabel)

        self.takeOverButton = QToolButton(self.meetingBar)
        self.takeOverButton.setObjectName(u"takeOverButton")
        self.takeOverButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.meetingLayout.addWidget(self.takeOverButton)

        self.takeOverAllButton = QToolButton(self.meetingBar)
        self.takeOverAllButton.setObjectName(u"takeOverAllButton")
        self.takeOverAllButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.meetingLayout.addWidget(self.takeOverAllButton)

        self.noProgressButton = QToolButton(self.meetingBar)
        self.noProgressButton.setObjectName(u"noProgressButton")
        self.noProgressButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.meetingLayout.addWidget(self.noProgressButton)

        self.nextUnfilledButton = QToolButton(self.meetingBar)
        self.nextUnfilledButton.setObjectName(u"nextUnfilledButton")
        self.nextUnfilledButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.meetingLayout.addWidget(self.nextUnfilledButton)


        self.pageLayout.addWidget(self.meetingBar)

        self.contentStack = QStackedWidget(ReviewPage)
        self.contentStack.setObjectName(u"contentStack")
        self.reviewTable = ReviewTableView()
        self.reviewTable.setObjectName(u"reviewTable")
        self.reviewTable.setFrameShape(QFrame.Shape.NoFrame)
        self.contentStack.addWidget(self.reviewTable)
        self.emptyArea = EmptyState()
        self.emptyArea.setObjectName(u"emptyArea")
        self.contentStack.addWidget(self.emptyArea)
        self.nothingDueArea = EmptyState()
        self.nothingDueArea.setObjectName(u"nothingDueArea")
        self.contentStack.addWidget(self.nothingDueArea)

        self.pageLayout.addWidget(self.contentStack)

#if QT_CONFIG(shortcut)
        self.chairLabel.setBuddy(self.chairEdit)
        self.attendeesLabel.setBuddy(self.attendeesEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reviewTable, self.seriesSwitch)
        QWidget.setTabOrder(self.seriesSwitch, self.previousButton)
        QWidget.setTabOrder(self.previousButton, self.periodCombo)
        QWidget.setTabOrder(self.periodCombo, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.thisPeriodButton)
        QWidget.setTabOrder(self.thisPeriodButton, self.overdueFirstCheck)
        QWidget.setTabOrder(self.overdueFirstCheck, self.outputButton)
        QWidget.setTabOrder(self.outputButton, self.holdButton)
        QWidget.setTabOrder(self.holdButton, self.chairEdit)
        QWidget.setTabOrder(self.chairEdit, self.attendeesEdit)
        QWidget.setTabOrder(self.attendeesEdit, self.takeOverButton)
        QWidget.setTabOrder(self.takeOverButton, self.takeOverAllButton)
        QWidget.setTabOrder(self.takeOverAllButton, self.noProgressButton)
        QWidget.setTabOrder(self.noProgressButton, self.nextUnfilledButton)

        self.retranslateUi(ReviewPage)

        QMetaObject.connectSlotsByName(ReviewPage)
    # setupUi

    def retranslateUi(self, ReviewPage):
        ReviewPage.setWindowTitle(QCoreApplication.translate("ReviewPage", u"\u5468\u8c03\u5ea6", None))
#if QT_CONFIG(accessibility)
        self.seriesSwitch.setAccessibleName(QCoreApplication.translate("ReviewPage", u"\u8c03\u5ea6\u7cfb\u5217", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.periodCombo.setAccessibleName(QCoreApplication.translate("ReviewPage", u"\u8c03\u5ea6\u671f\u6b21", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.periodCombo.setToolTip(QCoreApplication.translate("ReviewPage", u"\u9009\u62e9\u5df2\u6709\u7684\u5404\u671f", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.countLabel.setAccessibleName(QCoreApplication.translate("ReviewPage", u"\u586b\u62a5\u60c5\u51b5", None))
#endif // QT_CONFIG(accessibility)
        self.frozenLabel.setText(QCoreApplication.translate("ReviewPage", u"\u5df2\u5b9a\u7a3f", None))
        self.overdueFirstCheck.setText(QCoreApplication.translate("ReviewPage", u"\u8d85\u671f\u5728\u524d", None))
#if QT_CONFIG(tooltip)
        self.overdueFirstCheck.setToolTip(QCoreApplication.translate("ReviewPage", u"\u8d85\u671f\u3001\u4e34\u671f\u7684\u95ee\u9898\u6392\u5728\u524d\u9762\uff1b\u6253\u5370\u7684\u8c03\u5ea6\u8868\u59cb\u7ec8\u5982\u6b64", None))
#endif // QT_CONFIG(tooltip)
        self.chairLabel.setText(QCoreApplication.translate("ReviewPage", u"\u4e3b\u6301\u4eba", None))
#if QT_CONFIG(accessibility)
        self.chairEdit.setAccessibleName(QCoreApplication.translate("ReviewPage", u"\u4e3b\u6301\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.attendeesLabel.setText(QCoreApplication.translate("ReviewPage", u"\u53c2\u52a0\u4eba", None))
#if QT_CONFIG(accessibility)
        self.attendeesEdit.setAccessibleName(QCoreApplication.translate("ReviewPage", u"\u53c2\u52a0\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.attendeesEdit.setPlaceholderText(QCoreApplication.translate("ReviewPage", u"\u59d3\u540d\u7528\u987f\u53f7\u9694\u5f00", None))
        self.hintLabel.setText(QCoreApplication.translate("ReviewPage", u"\u76f4\u63a5\u8f93\u5165 \u00b7 Enter \u4e0b\u4e00\u6761 \u00b7 Tab \u4e0b\u4e00\u680f \u00b7 Ctrl+Enter \u6362\u884c", None))
#if QT_CONFIG(accessibility)
        self.reviewTable.setAccessibleName(QCoreApplication.translate("ReviewPage", u"\u5468\u8c03\u5ea6\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.emptyArea.setProperty(u"title", QCoreApplication.translate("ReviewPage", u"\u53f0\u8d26\u91cc\u8fd8\u6ca1\u6709\u95ee\u9898", None))
        self.emptyArea.setProperty(u"hint", QCoreApplication.translate("ReviewPage", u"\u5728\u201c\u95ee\u9898\u6e05\u5355\u201d\u91cc\u5bfc\u5165\u6216\u65b0\u589e\u95ee\u9898\u4ee5\u540e\uff0c\u6bcf\u5468\u5728\u8fd9\u91cc\u9010\u6761\u586b\u5199\u8fdb\u5c55\u3002", None))
        self.emptyArea.setProperty(u"verb", QCoreApplication.translate("ReviewPage", u"\u53bb\u95ee\u9898\u6e05\u5355", None))
        self.nothingDueArea.setProperty(u"title", QCoreApplication.translate("ReviewPage", u"\u8fd9\u4e00\u671f\u4e0d\u7528\u586b\u62a5", None))
        self.nothingDueArea.setProperty(u"hint", QCoreApplication.translate("ReviewPage", u"\u6ca1\u6709\u672a\u5b8c\u6210\u7684\u95ee\u9898\u3002\u5404\u4e2a\u95ee\u9898\u73b0\u5728\u7684\u60c5\u51b5\uff0c\u5728\u201c\u95ee\u9898\u6e05\u5355\u201d\u91cc\u770b\u3002", None))
        self.nothingDueArea.setProperty(u"verb", QCoreApplication.translate("ReviewPage", u"\u53bb\u95ee\u9898\u6e05\u5355", None))
    # retranslateUi

