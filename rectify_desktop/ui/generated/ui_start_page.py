# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_page.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtGui import (QIcon)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from rectify_desktop.ui.ledger.recent_list import RecentList
from rectify_desktop.ui.ledger.way_button import WayButton
from . import rectify_rc

class Ui_StartPage(object):
    def setupUi(self, StartPage):
        if not StartPage.objectName():
            StartPage.setObjectName(u"StartPage")
        StartPage.resize(1200, 660)
        self.pageLayout = QVBoxLayout(StartPage)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.startScroll = QScrollArea(StartPage)
        self.startScroll.setObjectName(u"startScroll")
        self.startScroll.setFocusPolicy(Qt.NoFocus)
        self.startScroll.setFrameShape(QFrame.NoFrame)
        self.startScroll.setWidgetResizable(True)
        self.startContent = QWidget()
        self.startContent.setObjectName(u"startContent")
        self.outerLayout = QHBoxLayout(self.startContent)
        self.outerLayout.setSpacing(0)
        self.outerLayout.setObjectName(u"outerLayout")
        self.outerLayout.setContentsMargins(24, 12, 24, 12)
        self.leftSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outerLayout.addItem(self.leftSpacer)

        self.columnLayout = QVBoxLayout()
        self.columnLayout.setSpacing(8)
        self.columnLayout.setObjectName(u"columnLayout")
        self.topSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.topSpacer)

        self.titleLabel = QLabel(self.startContent)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.PlainText)

        self.columnLayout.addWidget(self.titleLabel)

        self.subtitleLabel = QLabel(self.startContent)
        self.subtitleLabel.setObjectName(u"subtitleLabel")
        self.subtitleLabel.setTextFormat(Qt.PlainText)
        self.subtitleLabel.setWordWrap(True)

        self.columnLayout.addWidget(self.subtitleLabel)

        self.headSpacer = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.columnLayout.addItem(self.headSpacer)

        self.waysLayout = QHBoxLayout()
        self.waysLayout.setSpacing(36)
        self.waysLayout.setObjectName(u"waysLayout")
        self.beginLayout = QVBoxLayout()
        self.beginLayout.setSpacing(6)
        self.beginLayout.setObjectName(u"beginLayout")
        self.beginLabel = QLabel(self.startContent)
        self.beginLabel.setObjectName(u"beginLabel")
        self.beginLabel.setTextFormat(Qt.PlainText)

        self.beginLayout.addWidget(self.beginLabel)

        self.fromTextButton = WayButton(self.startContent)
        self.fromTextButton.setObjectName(u"fromTextButton")
        icon = QIcon()
        icon.addFile(u":/icons/source-import.svg", QSize(), QIcon.Mode.Normal, QIcon.State.Off)
        self.fromTextButton.setIcon(icon)

        self.beginLayout.addWidget(self.fromTextButton)

        self.fromListButton = WayButton(self.startContent)
        self.fromListButton.setObjectName(u"fromListButton")
        icon1 = QIcon()
        icon1.addFile(u":/icons/list-export.svg", QSize(), QIcon.Mode.Normal, QIcon.State.Off)
        self.fromListButton.setIcon(icon1)

        self.beginLayout.addWidget(self.fromListButton)

        self.newLedgerButton = WayButton(self.startContent)
        self.newLedgerButton.setObjectName(u"newLedgerButton")
        icon2 = QIcon()
        icon2.addFile(u":/icons/ledger-new.svg", QSize(), QIcon.Mode.Normal, QIcon.State.Off)
        self.newLedgerButton.setIcon(icon2)

        self.beginLayout.addWidget(self.newLedgerButton)

        self.otherLayout = QHBoxLayout()
        self.otherLayout.setSpacing(8)
        self.otherLayout.setObjectName(u"otherLayout")
        self.openLedgerButton = QPushButton(self.startContent)
        self.openLedgerButton.setObjectName(u"openLedgerButton")
        icon3 = QIcon()
        icon3.addFile(u":/icons/ledger-open.svg", QSize(), QIcon.Mode.Normal, QIcon.State.Off)
        self.openLedgerButton.setIcon(icon3)

        self.otherLayout.addWidget(self.openLedgerButton)

        self.sampleLedgerButton = QPushButton(self.startContent)
        self.sampleLedgerButton.setObjectName(u"sampleLedgerButton")
        icon4 = QIcon()
        icon4.addFile(u":/icons/ledger-sample.svg", QSize(), QIcon.Mode.Normal, QIcon.State.Off)
        self.sampleLedgerButton.setIcon(icon4)

        self.otherLayout.addWidget(self.sampleLedgerButton)

        self.otherSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.otherLayout.addItem(self.otherSpacer)


        self.beginLayout.addLayout(self.otherLayout)

        self.beginSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.beginLayout.addItem(self.beginSpacer)


        self.waysLayout.addLayout(self.beginLayout)

        self.recentArea = QWidget(self.startContent)
        self.recentArea.setObjectName(u"recentArea")
        self.recentLayout = QVBoxLayout(self.recentArea)
        self.recentLayout.setSpacing(6)
        self.recentLayout.setObjectName(u"recentLayout")
        self.recentLayout.setContentsMargins(0, 0, 0, 0)
        self.recentLabel = QLabel(self.recentArea)
        self.recentLabel.setObjectName(u"recentLabel")
        self.recentLabel.setTextFormat(Qt.PlainText)

        self.recentLayout.addWidget(self.recentLabel)

        self.recentList = RecentList(self.recentArea)
        self.recentList.setObjectName(u"recentList")
        self.recentList.setFrameShape(QFrame.NoFrame)

        self.recentLayout.addWidget(self.recentList)


        self.waysLayout.addWidget(self.recentArea)

        self.waysLayout.setStretch(0, 5)
        self.waysLayout.setStretch(1, 4)

        self.columnLayout.addLayout(self.waysLayout)

        self.footSpacer = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.columnLayout.addItem(self.footSpacer)

        self.secrecyLabel = QLabel(self.startContent)
        self.secrecyLabel.setObjectName(u"secrecyLabel")
        self.secrecyLabel.setTextFormat(Qt.PlainText)
        self.secrecyLabel.setWordWrap(True)

        self.columnLayout.addWidget(self.secrecyLabel)

        self.placeLabel = QLabel(self.startContent)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setTextFormat(Qt.PlainText)
        self.placeLabel.setWordWrap(True)
        self.placeLabel.setProperty(u"isHint", True)

        self.columnLayout.addWidget(self.placeLabel)

        self.bottomSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.bottomSpacer)


        self.outerLayout.addLayout(self.columnLayout)

        self.rightSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outerLayout.addItem(self.rightSpacer)

        self.outerLayout.setStretch(0, 1)
        self.outerLayout.setStretch(1, 8)
        self.outerLayout.setStretch(2, 1)
        self.startScroll.setWidget(self.startContent)

        self.pageLayout.addWidget(self.startScroll)

#if QT_CONFIG(shortcut)
        self.recentLabel.setBuddy(self.recentList)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.fromTextButton, self.fromListButton)
        QWidget.setTabOrder(self.fromListButton, self.newLedgerButton)
        QWidget.setTabOrder(self.newLedgerButton, self.openLedgerButton)
        QWidget.setTabOrder(self.openLedgerButton, self.sampleLedgerButton)
        QWidget.setTabOrder(self.sampleLedgerButton, self.recentList)

        self.retranslateUi(StartPage)

        QMetaObject.connectSlotsByName(StartPage)
    # setupUi

    def retranslateUi(self, StartPage):
        self.titleLabel.setText(QCoreApplication.translate("StartPage", u"\u5de1\u5bdf\u6574\u6539\u5de5\u4f5c\u53f0", None))
        self.subtitleLabel.setText(QCoreApplication.translate("StartPage", u"\u628a\u53cd\u9988\u7684\u95ee\u9898\u7406\u6210\u4e00\u672c\u53f0\u8d26\uff0c\u6bcf\u5468\u8c03\u5ea6\uff0c\u6700\u540e\u51fa\u901a\u62a5\u548c\u6e05\u5355\u3002\u5168\u90e8\u5728\u672c\u673a\u5b8c\u6210\uff0c\u4e0d\u8054\u7f51\u3002", None))
        self.beginLabel.setText(QCoreApplication.translate("StartPage", u"\u65b0\u5efa\u53f0\u8d26\uff0c\u4ece\u54ea\u91cc\u5f00\u59cb", None))
        self.fromTextButton.setProperty(u"title", QCoreApplication.translate("StartPage", u"\u4ece\u53cd\u9988\u610f\u89c1\u6216\u901a\u62a5\u5f00\u59cb", None))
        self.fromTextButton.setProperty(u"description", QCoreApplication.translate("StartPage", u"\u6253\u5f00Word\u3001\u7f51\u9875\uff0c\u6216\u7c98\u8d34\u6587\u5b57\uff1b\u81ea\u52a8\u5217\u51fa\u95ee\u9898\uff0c\u7531\u60a8\u9010\u6761\u6838\u5bf9", None))
        self.fromListButton.setProperty(u"title", QCoreApplication.translate("StartPage", u"\u4eceExcel\u6e05\u5355\u5f00\u59cb", None))
        self.fromListButton.setProperty(u"description", QCoreApplication.translate("StartPage", u"\u8bfb\u5165\u624b\u5934\u7684\u6574\u6539\u6e05\u5355\uff0c\u5217\u540d\u4e0d\u540c\u4e5f\u8ba4\u5f97\uff0c\u4e0d\u6e05\u695a\u7684\u4f1a\u95ee", None))
        self.newLedgerButton.setProperty(u"title", QCoreApplication.translate("StartPage", u"\u4ece\u7a7a\u53f0\u8d26\u5f00\u59cb", None))
        self.newLedgerButton.setProperty(u"description", QCoreApplication.translate("StartPage", u"\u4e00\u6761\u4e00\u6761\u5f55\u5165\uff0c\u4ee5\u540e\u4e5f\u53ef\u4ee5\u518d\u5bfc\u5165", None))
        self.openLedgerButton.setText(QCoreApplication.translate("StartPage", u"\u6253\u5f00\u5df2\u6709\u53f0\u8d26\u2026", None))
#if QT_CONFIG(tooltip)
        self.openLedgerButton.setToolTip(QCoreApplication.translate("StartPage", u"\u6253\u5f00\u53f0\u8d26\u6587\u4ef6\uff08Ctrl+O\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.sampleLedgerButton.setText(QCoreApplication.translate("StartPage", u"\u6253\u5f00\u793a\u4f8b\u53f0\u8d26", None))
#if QT_CONFIG(tooltip)
        self.sampleLedgerButton.setToolTip(QCoreApplication.translate("StartPage", u"\u865a\u6784\u5355\u4f4d\u7684\u4e00\u672c\u5b8c\u6574\u53f0\u8d26\uff0c\u968f\u4fbf\u6539\uff0c\u4e0d\u5f71\u54cd\u60a8\u7684\u53f0\u8d26", None))
#endif // QT_CONFIG(tooltip)
        self.recentLabel.setText(QCoreApplication.translate("StartPage", u"\u6700\u8fd1\u7684\u53f0\u8d26", None))
#if QT_CONFIG(accessibility)
        self.recentList.setAccessibleName(QCoreApplication.translate("StartPage", u"\u6700\u8fd1\u7684\u53f0\u8d26", None))
#endif // QT_CONFIG(accessibility)
        self.secrecyLabel.setText(QCoreApplication.translate("StartPage", u"\u56fd\u5bb6\u79d8\u5bc6\u4e0d\u8981\u5f55\u5165\u672c\u7a0b\u5e8f\u3002\u6807\u6709\u201c\u7edd\u5bc6\u3001\u673a\u5bc6\u3001\u79d8\u5bc6\u201d\u7684\u6587\u4ef6\u8bf7\u6309\u4fdd\u5bc6\u89c4\u5b9a\u5728\u6d89\u5bc6\u8bbe\u5907\u4e0a\u529e\u7406\u3002", None))
        pass
    # retranslateUi

