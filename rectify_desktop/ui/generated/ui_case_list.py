# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_list.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from rectify_desktop.ui.widgets.case_table import CaseTable
from rectify_desktop.ui.widgets.find_field import FindField
from rectify_desktop.ui.widgets.state_chips import StateChips
from . import rectify_rc

class Ui_CaseList(object):
    def setupUi(self, CaseList):
        if not CaseList.objectName():
            CaseList.setObjectName(u"CaseList")
        CaseList.resize(1216, 600)
        self.sectionLayout = QVBoxLayout(CaseList)
        self.sectionLayout.setSpacing(0)
        self.sectionLayout.setObjectName(u"sectionLayout")
        self.sectionLayout.setContentsMargins(0, 0, 0, 0)
        self.verbBar = QFrame(CaseList)
        self.verbBar.setObjectName(u"verbBar")
        self.verbLayout = QHBoxLayout(self.verbBar)
        self.verbLayout.setSpacing(8)
        self.verbLayout.setObjectName(u"verbLayout")
        self.verbLayout.setContentsMargins(12, 6, 12, 2)
        self.verbSpacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.verbLayout.addItem(self.verbSpacer)

        self.searchEdit = FindField(self.verbBar)
        self.searchEdit.setObjectName(u"searchEdit")

        self.verbLayout.addWidget(self.searchEdit)


        self.sectionLayout.addWidget(self.verbBar)

        self.chipBar = QFrame(CaseList)
        self.chipBar.setObjectName(u"chipBar")
        self.chipLayout = QHBoxLayout(self.chipBar)
        self.chipLayout.setSpacing(8)
        self.chipLayout.setObjectName(u"chipLayout")
        self.chipLayout.setContentsMargins(12, 4, 12, 6)
        self.stateChips = StateChips(self.chipBar)
        self.stateChips.setObjectName(u"stateChips")

        self.chipLayout.addWidget(self.stateChips)

        self.chipSpacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chipLayout.addItem(self.chipSpacer)

        self.countLabel = QLabel(self.chipBar)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.chipLayout.addWidget(self.countLabel)


        self.sectionLayout.addWidget(self.chipBar)

        self.splitter = QSplitter(CaseList)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(5)
        self.tableStack = QStackedWidget(self.splitter)
        self.tableStack.setObjectName(u"tableStack")
        self.caseTable = CaseTable()
        self.caseTable.setObjectName(u"caseTable")
        self.tableStack.addWidget(self.caseTable)
        self.nothingArea = QWidget()
        self.nothingArea.setObjectName(u"nothingArea")
        self.nothingLayout = QVBoxLayout(self.nothingArea)
        self.nothingLayout.setSpacing(0)
        self.nothingLayout.setObjectName(u"nothingLayout")
        self.nothingLayout.setContentsMargins(24, 24, 24, 24)
        self.nothingLabel = QLabel(self.nothingArea)
        self.nothingLabel.setObjectName(u"nothingLabel")
        self.nothingLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothingLabel.setWordWrap(True)
        self.nothingLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.nothingLayout.addWidget(self.nothingLabel)

        self.tableStack.addWidget(self.nothingArea)
        self.splitter.addWidget(self.tableStack)
        self.sideArea = QWidget(self.splitter)
        self.sideArea.setObjectName(u"sideArea")
        self.sideLayout = QVBoxLayout(self.sideArea)
        self.sideLayout.setSpacing(0)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter.addWidget(self.sideArea)

        self.sectionLayout.addWidget(self.splitter)

        self.sectionLayout.setStretch(2, 1)

        self.retranslateUi(CaseList)

        QMetaObject.connectSlotsByName(CaseList)
    # setupUi

    def retranslateUi(self, CaseList):
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("CaseList", u"\u67e5\u627e\uff1a\u7f16\u53f7\u3001\u95ee\u9898\u3001\u79d1\u5ba4\u3001\u4eba\u540d", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("CaseList", u"\u5728\u8fd9\u4e00\u680f\u91cc\u67e5\u627e", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText("")
#if QT_CONFIG(accessibility)
        self.caseTable.setAccessibleName(QCoreApplication.translate("CaseList", u"\u529e\u7406\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
        self.nothingLabel.setText("")
        pass
    # retranslateUi

