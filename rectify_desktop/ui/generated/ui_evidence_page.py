# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence_page.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QStackedWidget, QTabBar, QVBoxLayout)

class Ui_EvidencePage(object):
    def setupUi(self, EvidencePage):
        if not EvidencePage.objectName():
            EvidencePage.setObjectName(u"EvidencePage")
        EvidencePage.resize(1216, 640)
        self.pageLayout = QVBoxLayout(EvidencePage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.sectionBar = QFrame(EvidencePage)
        self.sectionBar.setObjectName(u"sectionBar")
        self.barLayout = QHBoxLayout(self.sectionBar)
        self.barLayout.setSpacing(12)
        self.barLayout.setObjectName(u"barLayout")
        self.barLayout.setContentsMargins(12, 0, 10, 0)
        self.sectionTabs = QTabBar(self.sectionBar)
        self.sectionTabs.setObjectName(u"sectionTabs")
        self.sectionTabs.setDrawBase(False)
        self.sectionTabs.setUsesScrollButtons(False)
        self.sectionTabs.setExpanding(False)

        self.barLayout.addWidget(self.sectionTabs)

        self.barSpacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.barLayout.addItem(self.barSpacer)


        self.pageLayout.addWidget(self.sectionBar)

        self.sectionStack = QStackedWidget(EvidencePage)
        self.sectionStack.setObjectName(u"sectionStack")

        self.pageLayout.addWidget(self.sectionStack)

        self.pageLayout.setStretch(1, 1)

        self.retranslateUi(EvidencePage)

        QMetaObject.connectSlotsByName(EvidencePage)
    # setupUi

    def retranslateUi(self, EvidencePage):
#if QT_CONFIG(accessibility)
        self.sectionTabs.setAccessibleName(QCoreApplication.translate("EvidencePage", u"\u4f50\u8bc1\u6210\u679c\u7684\u5206\u680f", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

