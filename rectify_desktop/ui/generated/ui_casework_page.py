# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'casework_page.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QStackedWidget, QTabBar, QVBoxLayout, QWidget)

from rectify_desktop.ui.widgets.empty_state import EmptyState
from . import rectify_rc

class Ui_CaseworkPage(object):
    def setupUi(self, CaseworkPage):
        if not CaseworkPage.objectName():
            CaseworkPage.setObjectName(u"CaseworkPage")
        CaseworkPage.resize(1216, 640)
        self.pageLayout = QVBoxLayout(CaseworkPage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.contentStack = QStackedWidget(CaseworkPage)
        self.contentStack.setObjectName(u"contentStack")
        self.sectionArea = QWidget()
        self.sectionArea.setObjectName(u"sectionArea")
        self.areaLayout = QVBoxLayout(self.sectionArea)
        self.areaLayout.setSpacing(0)
        self.areaLayout.setObjectName(u"areaLayout")
        self.areaLayout.setContentsMargins(0, 0, 0, 0)
        self.sectionBar = QFrame(self.sectionArea)
        self.sectionBar.setObjectName(u"sectionBar")
        self.sectionBarLayout = QHBoxLayout(self.sectionBar)
        self.sectionBarLayout.setSpacing(0)
        self.sectionBarLayout.setObjectName(u"sectionBarLayout")
        self.sectionBarLayout.setContentsMargins(6, 0, 10, 0)
        self.sectionTabs = QTabBar(self.sectionBar)
        self.sectionTabs.setObjectName(u"sectionTabs")
        self.sectionTabs.setDrawBase(False)
        self.sectionTabs.setExpanding(False)

        self.sectionBarLayout.addWidget(self.sectionTabs)

        self.sectionSpacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sectionBarLayout.addItem(self.sectionSpacer)


        self.areaLayout.addWidget(self.sectionBar)

        self.sectionStack = QStackedWidget(self.sectionArea)
        self.sectionStack.setObjectName(u"sectionStack")

        self.areaLayout.addWidget(self.sectionStack)

        self.areaLayout.setStretch(1, 1)
        self.contentStack.addWidget(self.sectionArea)
        self.emptyArea = EmptyState()
        self.emptyArea.setObjectName(u"emptyArea")
        self.contentStack.addWidget(self.emptyArea)

        self.pageLayout.addWidget(self.contentStack)


        self.retranslateUi(CaseworkPage)

        QMetaObject.connectSlotsByName(CaseworkPage)
    # setupUi

    def retranslateUi(self, CaseworkPage):
#if QT_CONFIG(accessibility)
        self.sectionTabs.setAccessibleName(QCoreApplication.translate("CaseworkPage", u"\u7763\u529e\u9500\u53f7\u7684\u5404\u680f\uff0c\u5de6\u53f3\u952e\u5207\u6362", None))
#endif // QT_CONFIG(accessibility)
        self.emptyArea.setProperty(u"title", QCoreApplication.translate("CaseworkPage", u"\u53f0\u8d26\u91cc\u8fd8\u6ca1\u6709\u95ee\u9898", None))
        self.emptyArea.setProperty(u"hint", QCoreApplication.translate("CaseworkPage", u"\u5728\u201c\u95ee\u9898\u6e05\u5355\u201d\u91cc\u5bfc\u5165\u6216\u65b0\u589e\u95ee\u9898\u4ee5\u540e\uff0c\u5728\u8fd9\u91cc\u7533\u8bf7\u9500\u53f7\u3001\u7533\u8bf7\u5ef6\u671f\u3001\u7b7e\u53d1\u7763\u529e\u5355\u3002", None))
        self.emptyArea.setProperty(u"verb", QCoreApplication.translate("CaseworkPage", u"\u53bb\u95ee\u9898\u6e05\u5355", None))
        pass
    # retranslateUi

