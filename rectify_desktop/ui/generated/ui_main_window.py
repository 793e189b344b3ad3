# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtGui import (QIcon)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QMenuBar, QStackedWidget, QToolBar, QVBoxLayout, QWidget)

from rectify_desktop.ui.window.message_bar import MessageBar
from rectify_desktop.ui.window.navigation_list import NavigationList
from rectify_desktop.ui.window.status_line import StatusLine
from . import rectify_rc

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1240, 720)
        icon = QIcon()
        icon.addFile(u":/icons/program.svg", QSize(), QIcon.Mode.Normal, QIcon.State.Off)
        MainWindow.setWindowIcon(icon)
        MainWindow.setContextMenuPolicy(Qt.NoContextMenu)
        self.centralArea = QWidget(MainWindow)
        self.centralArea.setObjectName(u"centralArea")
        self.centralLayout = QHBoxLayout(self.centralArea)
        self.centralLayout.setSpacing(0)
        self.centralLayout.setObjectName(u"centralLayout")
        self.centralLayout.setContentsMargins(0, 0, 0, 0)
        self.navigationList = NavigationList(self.centralArea)
        self.navigationList.setObjectName(u"navigationList")
        self.navigationList.setFrameShape(QFrame.NoFrame)
        self.navigationList.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)

        self.centralLayout.addWidget(self.navigationList)

        self.pageLayout = QVBoxLayout()
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.messageBar = MessageBar(self.centralArea)
        self.messageBar.setObjectName(u"messageBar")

        self.pageLayout.addWidget(self.messageBar)

        self.pageStack = QStackedWidget(self.centralArea)
        self.pageStack.setObjectName(u"pageStack")

        self.pageLayout.addWidget(self.pageStack)


        self.centralLayout.addLayout(self.pageLayout)

        MainWindow.setCentralWidget(self.centralArea)
        self.menuBar = QMenuBar(MainWindow)
        self.menuBar.setObjectName(u"menuBar")
        MainWindow.setMenuBar(self.menuBar)
        self.toolBar = QToolBar(MainWindow)
        self.toolBar.setObjectName(u"toolBar")
        self.toolBar.setMovable(False)
        self.toolBar.setFloatable(False)
        self.toolBar.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        self.toolBar.setIconSize(QSize(20, 20))
        MainWindow.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.toolBar)
        self.statusLine = StatusLine(MainWindow)
        self.statusLine.setObjectName(u"statusLine")
        MainWindow.setStatusBar(self.statusLine)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"\u5de1\u5bdf\u6574\u6539\u5de5\u4f5c\u53f0", None))
#if QT_CONFIG(accessibility)
        self.navigationList.setAccessibleName(QCoreApplication.translate("MainWindow", u"\u9875\u9762\u5bfc\u822a", None))
#endif // QT_CONFIG(accessibility)
        self.toolBar.setWindowTitle(QCoreApplication.translate("MainWindow", u"\u5de5\u5177\u680f", None))
    # retranslateUi

