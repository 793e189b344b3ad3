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
from PySide6.QtWidgets import (QCommandLinkButton, QFrame, QHBoxLayout, QLabel, QListWidget, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
from . import rectify_rc

class Ui_StartPage(object):
    def setupUi(self, StartPage):
        if not StartPage.objectName():
            StartPage.setObjectName(u"StartPage")
        StartPage.resize(1000, 640)
        self.outerLayout = QHBoxLayout(StartPage)
        self.outerLayout.setSpacing(0)
        self.outerLayout.setObjectName(u"outerLayout")
        self.outerLayout.setContentsMargins(24, 16, 24, 16)
        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outerLayout.addItem(self.spacer1)

        self.columnLayout = QVBoxLayout()
        self.columnLayout.setSpacing(10)
        self.columnLayout.setObjectName(u"columnLayout")
        self.columnLayout.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.spacer2)

        self.titleLabel = QLabel(StartPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.PlainText)

        self.columnLayout.addWidget(self.titleLabel)

        self.subtitleLabel = QLabel(StartPage)
        self.subtitleLabel.setObjectName(u"subtitleLabel")
        self.subtitleLabel.setTextFormat(Qt.PlainText)
        self.subtitleLabel.setWordWrap(True)

        self.columnLayout.addWidget(self.subtitleLabel)

        self.waysLayout = QHBoxLayout()
        self.waysLayout.setSpacing(28)
        self.waysLayout.setObjectName(u"waysLayout")
        self.waysLayout.setContentsMargins(0, 0, 0, 0)
        self.openLayout = QVBoxLayout()
        self.openLayout.setSpacing(2)
        self.openLayout.setObjectName(u"openLayout")
        self.openLayout.setContentsMargins(0, 0, 0, 0)
        self.newLedgerButton = QCommandLinkButton(StartPage)
        self.newLedgerButton.setObjectName(u"newLedgerButton")
        self.newLedgerButton.setMinimumSize(QSize(300, 58))
        icon = QIcon()
        icon.addFile(u":/icons/ledger-new.svg", QSize(), QIcon.Mode.Normal, QIcon.State.Off)
        self.newLedgerButton.setIcon(icon)
        self.newLedgerButton.setIconSize(QSize(24, 24))

        self.openLayout.addWidget(self.newLedgerButton)

        self.openLedgerButton = QCommandLinkButton(StartPage)
        self.openLedgerButton.setObjectName(u"openLedgerButton")
        self.openLedgerButton.setMinimumSize(QSize(300, 58))
        icon1 = QIcon()
        icon1.addFile(u":/icons/ledger-open.svg", QSize(), QIcon.Mode.Normal, QIcon.State.Off)
        self.openLedgerButton.setIcon(icon1)
        self.openLedgerButton.setIconSize(QSize(24, 24))

        self.openLayout.addWidget(self.openLedgerButton)

        self.sampleLedgerButton = QCommandLinkButton(StartPage)
        self.sampleLedgerButton.setObjectName(u"sampleLedgerButton")
        self.sampleLedgerButton.setMinimumSize(QSize(300, 58))
        icon2 = QIcon()
        icon2.addFile(u":/icons/ledger-sample.svg", QSize(), QIcon.Mode.Normal, QIcon.State.Off)
        self.sampleLedgerButton.setIcon(icon2)
        self.sampleLedgerButton.setIconSize(QSize(24, 24))

        self.openLayout.addWidget(self.sampleLedgerButton)

        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.openLayout.addItem(self.spacer3)


        self.waysLayout.addLayout(self.openLayout)

        self.recentArea = QWidget(StartPage)
        self.recentArea.setObjectName(u"recentArea")
        self.recentLayout = QVBoxLayout(self.recentArea)
        self.recentLayout.setSpacing(4)
        self.recentLayout.setObjectName(u"recentLayout")
        self.recentLayout.setContentsMargins(0, 0, 0, 0)
        self.recentLabel = QLabel(self.recentArea)
        self.recentLabel.setObjectName(u"recentLabel")
        self.recentLabel.setTextFormat(Qt.PlainText)

        self.recentLayout.addWidget(self.recentLabel)

        self.recentList = QListWidget(self.recentArea)
        self.recentList.setObjectName(u"recentList")
        self.recentList.setFrameShape(QFrame.NoFrame)
        self.recentList.setTextElideMode(Qt.ElideMiddle)

        self.recentLayout.addWidget(self.recentList)


        self.waysLayout.addWidget(self.recentArea)


        self.columnLayout.addLayout(self.waysLayout)

        self.secrecyLabel = QLabel(StartPage)
        self.secrecyLabel.setObjectName(u"secrecyLabel")
        self.secrecyLabel.setTextFormat(Qt.PlainText)
        self.secrecyLabel.setWordWrap(True)

        self.columnLayout.addWidget(self.secrecyLabel)

        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.spacer4)

        self.spacer5 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.spacer5)


        self.outerLayout.addLayout(self.columnLayout)

        self.spacer6 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outerLayout.addItem(self.spacer6)

        self.outerLayout.setStretch(0, 2)
        self.outerLayout.setStretch(1, 5)
        self.outerLayout.setStretch(2, 2)
#if QT_CONFIG(shortcut)
        self.recentLabel.setBuddy(self.recentList)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StartPage)

        QMetaObject.connectSlotsByName(StartPage)
    # setupUi

    def retranslateUi(self, StartPage):
        self.titleLabel.setText(QCoreApplication.translate("StartPage", u"\u5de1\u5bdf\u6574\u6539\u5de5\u4f5c\u53f0", None))
        self.subtitleLabel.setText(QCoreApplication.translate("StartPage", u"\u4e00\u672c\u53f0\u8d26\uff0c\u4ece\u53cd\u9988\u610f\u89c1\u5230\u6574\u6539\u901a\u62a5\u3002\u6570\u636e\u53ea\u5b58\u5728\u672c\u673a\u6587\u4ef6\u4e2d\uff0c\u4e0d\u8054\u7f51\u3002", None))
        self.newLedgerButton.setText(QCoreApplication.translate("StartPage", u"\u65b0\u5efa\u53f0\u8d26", None))
        self.newLedgerButton.setDescription(QCoreApplication.translate("StartPage", u"\u4e3a\u4e00\u8f6e\u5de1\u5bdf\u5efa\u7acb\u4e00\u672c\u65b0\u53f0\u8d26", None))
#if QT_CONFIG(accessibility)
        self.newLedgerButton.setAccessibleDescription(QCoreApplication.translate("StartPage", u"\u4e3a\u4e00\u8f6e\u5de1\u5bdf\u5efa\u7acb\u4e00\u672c\u65b0\u53f0\u8d26", None))
#endif // QT_CONFIG(accessibility)
        self.openLedgerButton.setText(QCoreApplication.translate("StartPage", u"\u6253\u5f00\u53f0\u8d26\u2026", None))
        self.openLedgerButton.setDescription(QCoreApplication.translate("StartPage", u"\u6253\u5f00\u5df2\u6709\u7684\u53f0\u8d26\u6587\u4ef6\uff08*.zgtz\uff09", None))
#if QT_CONFIG(accessibility)
        self.openLedgerButton.setAccessibleDescription(QCoreApplication.translate("StartPage", u"\u6253\u5f00\u5df2\u6709\u7684\u53f0\u8d26\u6587\u4ef6\uff08*.zgtz\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.sampleLedgerButton.setText(QCoreApplication.translate("StartPage", u"\u6253\u5f00\u793a\u4f8b", None))
        self.sampleLedgerButton.setDescription(QCoreApplication.translate("StartPage", u"\u7528\u865a\u6784\u5355\u4f4d\u7684\u53f0\u8d26\u8bd5\u4e00\u8bd5", None))
#if QT_CONFIG(accessibility)
        self.sampleLedgerButton.setAccessibleDescription(QCoreApplication.translate("StartPage", u"\u7528\u865a\u6784\u5355\u4f4d\u7684\u53f0\u8d26\u8bd5\u4e00\u8bd5", None))
#endif // QT_CONFIG(accessibility)
        self.recentLabel.setText(QCoreApplication.translate("StartPage", u"\u6700\u8fd1\u6253\u5f00\u7684\u53f0\u8d26(&Z)", None))
#if QT_CONFIG(accessibility)
        self.recentList.setAccessibleName(QCoreApplication.translate("StartPage", u"\u6700\u8fd1\u6253\u5f00\u7684\u53f0\u8d26", None))
#endif // QT_CONFIG(accessibility)
        self.secrecyLabel.setText(QCoreApplication.translate("StartPage", u"\u8bf7\u52ff\u5f55\u5165\u6d89\u53ca\u56fd\u5bb6\u79d8\u5bc6\u7684\u5185\u5bb9\u3002\u53f0\u8d26\u662f\u4e00\u4e2a\u666e\u901a\u6587\u4ef6\uff0c\u8bf7\u5b58\u653e\u5728\u5355\u4f4d\u5141\u8bb8\u7684\u4f4d\u7f6e\u5e76\u6ce8\u610f\u4fdd\u7ba1\u3002", None))
        pass
    # retranslateUi

