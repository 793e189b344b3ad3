# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'finding_list_page.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtGui import (QIcon)
from PySide6.QtWidgets import (QCommandLinkButton, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from rectify_desktop.ui.filters.chosen_chips import ChosenChips
from rectify_desktop.ui.filters.filter_menus import FilterMenus
from rectify_desktop.ui.filters.result_chips import ResultChips
from rectify_desktop.ui.findings.finding_table_view import FindingTableView
from rectify_desktop.ui.search.search_field import SearchField
from . import rectify_rc

class Ui_FindingListPage(object):
    def setupUi(self, FindingListPage):
        if not FindingListPage.objectName():
            FindingListPage.setObjectName(u"FindingListPage")
        FindingListPage.resize(1100, 640)
        self.pageLayout = QVBoxLayout(FindingListPage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.contentStack = QStackedWidget(FindingListPage)
        self.contentStack.setObjectName(u"contentStack")
        self.listArea = QWidget()
        self.listArea.setObjectName(u"listArea")
        self.listLayout = QVBoxLayout(self.listArea)
        self.listLayout.setSpacing(0)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.filterBar = QFrame(self.listArea)
        self.filterBar.setObjectName(u"filterBar")
        self.filterBar.setMinimumSize(QSize(640, 0))
        self.filterLayout = QHBoxLayout(self.filterBar)
        self.filterLayout.setSpacing(8)
        self.filterLayout.setObjectName(u"filterLayout")
        self.filterLayout.setContentsMargins(12, 6, 12, 6)
        self.resultChips = ResultChips(self.filterBar)
        self.resultChips.setObjectName(u"resultChips")

        self.filterLayout.addWidget(self.resultChips)

        self.filterMenus = FilterMenus(self.filterBar)
        self.filterMenus.setObjectName(u"filterMenus")

        self.filterLayout.addWidget(self.filterMenus)

        self.spacer7 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filterLayout.addItem(self.spacer7)

        self.countLabel = QLabel(self.filterBar)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.PlainText)

        self.filterLayout.addWidget(self.countLabel)

        self.searchEdit = SearchField(self.filterBar)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)
        self.searchEdit.setMinimumSize(QSize(180, 0))
        self.searchEdit.setMaximumSize(QSize(300, 16777215))

        self.filterLayout.addWidget(self.searchEdit)


        self.listLayout.addWidget(self.filterBar)

        self.chosenChips = ChosenChips(self.listArea)
        self.chosenChips.setObjectName(u"chosenChips")

        self.listLayout.addWidget(self.chosenChips)

        self.splitter = QSplitter(self.listArea)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(5)
        self.treeArea = QWidget(self.splitter)
        self.treeArea.setObjectName(u"treeArea")
        self.treeLayout = QVBoxLayout(self.treeArea)
        self.treeLayout.setSpacing(0)
        self.treeLayout.setObjectName(u"treeLayout")
        self.treeLayout.setContentsMargins(0, 0, 0, 0)
        self.tableStack = QStackedWidget(self.treeArea)
        self.tableStack.setObjectName(u"tableStack")
        self.findingTable = FindingTableView()
        self.findingTable.setObjectName(u"findingTable")
        self.findingTable.setFrameShape(QFrame.NoFrame)
        self.tableStack.addWidget(self.findingTable)
        self.nothingArea = QWidget()
        self.nothingArea.setObjectName(u"nothingArea")
        self.nothingLayout = QVBoxLayout(self.nothingArea)
        self.nothingLayout.setSpacing(6)
        self.nothingLayout.setObjectName(u"nothingLayout")
        self.nothingLayout.setContentsMargins(0, 0, 0, 0)
        self.spacer8 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nothingLayout.addItem(self.spacer8)

        self.nothingLabel = QLabel(self.nothingArea)
        self.nothingLabel.setObjectName(u"nothingLabel")
        self.nothingLabel.setTextFormat(Qt.PlainText)
        self.nothingLabel.setAlignment(Qt.AlignCenter)

        self.nothingLayout.addWidget(self.nothingLabel)

        self.clearLayout = QHBoxLayout()
        self.clearLayout.setSpacing(6)
        self.clearLayout.setObjectName(u"clearLayout")
        self.clearLayout.setContentsMargins(0, 0, 0, 0)
        self.spacer9 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.clearLayout.addItem(self.spacer9)

        self.clearFilterButton = QPushButton(self.nothingArea)
        self.clearFilterButton.setObjectName(u"clearFilterButton")

        self.clearLayout.addWidget(self.clearFilterButton)

        self.spacer10 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.clearLayout.addItem(self.spacer10)


        self.nothingLayout.addLayout(self.clearLayout)

        self.spacer11 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nothingLayout.addItem(self.spacer11)

        self.tableStack.addWidget(self.nothingArea)

        self.treeLayout.addWidget(self.tableStack)

        self.splitter.addWidget(self.treeArea)

        self.listLayout.addWidget(self.splitter)

        self.listLayout.setStretch(2, 1)
        self.contentStack.addWidget(self.listArea)
        self.emptyArea = QWidget()
        self.emptyArea.setObjectName(u"emptyArea")
        self.emptyOuterLayout = QHBoxLayout(self.emptyArea)
        self.emptyOuterLayout.setSpacing(6)
        self.emptyOuterLayout.setObjectName(u"emptyOuterLayout")
        self.emptyOuterLayout.setContentsMargins(24, 16, 24, 16)
        self.spacer12 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyOuterLayout.addItem(self.spacer12)

        self.emptyLayout = QVBoxLayout()
        self.emptyLayout.setSpacing(10)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyLayout.setContentsMargins(0, 0, 0, 0)
        self.spacer13 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.spacer13)

        self.emptyTitleLabel = QLabel(self.emptyArea)
        self.emptyTitleLabel.setObjectName(u"emptyTitleLabel")
        self.emptyTitleLabel.setTextFormat(Qt.PlainText)

        self.emptyLayout.addWidget(self.emptyTitleLabel)

        self.emptyHintLabel = QLabel(self.emptyArea)
        self.emptyHintLabel.setObjectName(u"emptyHintLabel")
        self.emptyHintLabel.setTextFormat(Qt.PlainText)
        self.emptyHintLabel.setWordWrap(True)

        self.emptyLayout.addWidget(self.emptyHintLabel)

        self.importTextButton = QCommandLinkButton(self.emptyArea)
        self.importTextButton.setObjectName(u"importTextButton")
        self.importTextButton.setMinimumSize(QSize(300, 58))
        icon = QIcon()
        icon.addFile(u":/icons/source-import.svg", QSize(), QIcon.Mode.Normal, QIcon.State.Off)
        self.importTextButton.setIcon(icon)
        self.importTextButton.setIconSize(QSize(24, 24))

        self.emptyLayout.addWidget(self.importTextButton)

        self.importListButton = QCommandLinkButton(self.emptyArea)
        self.importListButton.setObjectName(u"importListButton")
        self.importListButton.setMinimumSize(QSize(300, 58))
        icon1 = QIcon()
        icon1.addFile(u":/icons/list-export.svg", QSize(), QIcon.Mode.Normal, QIcon.State.Off)
        self.importListButton.setIcon(icon1)
        self.importListButton.setIconSize(QSize(24, 24))

        self.emptyLayout.addWidget(self.importListButton)

        self.addFindingButton = QCommandLinkButton(self.emptyArea)
        self.addFindingButton.setObjectName(u"addFindingButton")
        self.addFindingButton.setMinimumSize(QSize(300, 58))
        icon2 = QIcon()
        icon2.addFile(u":/icons/finding-add.svg", QSize(), QIcon.Mode.Normal, QIcon.State.Off)
        self.addFindingButton.setIcon(icon2)
        self.addFindingButton.setIconSize(QSize(24, 24))

        self.emptyLayout.addWidget(self.addFindingButton)

        self.spacer14 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.spacer14)

        self.spacer15 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.spacer15)


        self.emptyOuterLayout.addLayout(self.emptyLayout)

        self.spacer16 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyOuterLayout.addItem(self.spacer16)

        self.emptyOuterLayout.setStretch(0, 1)
        self.emptyOuterLayout.setStretch(1, 2)
        self.emptyOuterLayout.setStretch(2, 1)
        self.contentStack.addWidget(self.emptyArea)

        self.pageLayout.addWidget(self.contentStack)

        QWidget.setTabOrder(self.searchEdit, self.findingTable)

        self.retranslateUi(FindingListPage)

        QMetaObject.connectSlotsByName(FindingListPage)
    # setupUi

    def retranslateUi(self, FindingListPage):
        self.countLabel.setText("")
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("FindingListPage", u"\u67e5\u627e\uff1a\u6587\u5b57\u3001\u62fc\u97f3\u9996\u5b57\u6bcd", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("FindingListPage", u"\u67e5\u627e", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.findingTable.setAccessibleName(QCoreApplication.translate("FindingListPage", u"\u95ee\u9898\u6e05\u5355", None))
#endif // QT_CONFIG(accessibility)
        self.nothingLabel.setText(QCoreApplication.translate("FindingListPage", u"\u6ca1\u6709\u7b26\u5408\u6761\u4ef6\u7684\u95ee\u9898\u3002", None))
        self.clearFilterButton.setText(QCoreApplication.translate("FindingListPage", u"\u6e05\u9664\u7b5b\u9009\u6761\u4ef6(&C)", None))
        self.emptyTitleLabel.setText(QCoreApplication.translate("FindingListPage", u"\u8fd9\u672c\u53f0\u8d26\u8fd8\u6ca1\u6709\u95ee\u9898", None))
        self.emptyHintLabel.setText(QCoreApplication.translate("FindingListPage", u"\u4ece\u4e0b\u9762\u4efb\u9009\u4e00\u79cd\u65b9\u5f0f\u5f00\u59cb\uff0c\u590d\u5236\u597d\u7684\u6e05\u5355\u4e5f\u53ef\u4ee5\u76f4\u63a5\u6309 Ctrl+V\u3002\u5bfc\u5165\u7684\u5185\u5bb9\u5148\u7ed9\u60a8\u8fc7\u76ee\uff0c\u786e\u8ba4\u540e\u624d\u5199\u5165\u53f0\u8d26\uff0c\u4e5f\u53ef\u4ee5\u968f\u65f6\u64a4\u9500\u3002", None))
        self.importTextButton.setText(QCoreApplication.translate("FindingListPage", u"\u5bfc\u5165\u901a\u62a5\u6216\u53cd\u9988", None))
        self.importTextButton.setDescription(QCoreApplication.translate("FindingListPage", u"\u8bfb\u53d6 .docx \u6216 .txt\uff0c\u81ea\u52a8\u5206\u51fa\u65b9\u9762\u3001\u7c7b\u522b\u548c\u5177\u4f53\u95ee\u9898", None))
#if QT_CONFIG(accessibility)
        self.importTextButton.setAccessibleDescription(QCoreApplication.translate("FindingListPage", u"\u8bfb\u53d6 .docx \u6216 .txt\uff0c\u81ea\u52a8\u5206\u51fa\u65b9\u9762\u3001\u7c7b\u522b\u548c\u5177\u4f53\u95ee\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.importListButton.setText(QCoreApplication.translate("FindingListPage", u"\u5bfc\u5165Excel\u6e05\u5355", None))
        self.importListButton.setDescription(QCoreApplication.translate("FindingListPage", u"\u8bfb\u53d6\u5df2\u6709\u7684\u6574\u6539\u6e05\u5355\uff08.xlsx\uff09\uff0c\u6309\u8868\u5934\u8bc6\u522b\u5404\u5217", None))
#if QT_CONFIG(accessibility)
        self.importListButton.setAccessibleDescription(QCoreApplication.translate("FindingListPage", u"\u8bfb\u53d6\u5df2\u6709\u7684\u6574\u6539\u6e05\u5355\uff08.xlsx\uff09\uff0c\u6309\u8868\u5934\u8bc6\u522b\u5404\u5217", None))
#endif // QT_CONFIG(accessibility)
        self.addFindingButton.setText(QCoreApplication.translate("FindingListPage", u"\u624b\u5de5\u65b0\u589e", None))
        self.addFindingButton.setDescription(QCoreApplication.translate("FindingListPage", u"\u9010\u6761\u5f55\u5165\u95ee\u9898\uff0c\u50cf\u586b\u8868\u683c\u4e00\u6837", None))
#if QT_CONFIG(accessibility)
        self.addFindingButton.setAccessibleDescription(QCoreApplication.translate("FindingListPage", u"\u9010\u6761\u5f55\u5165\u95ee\u9898\uff0c\u50cf\u586b\u8868\u683c\u4e00\u6837", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

