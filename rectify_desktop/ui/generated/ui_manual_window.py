# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'manual_window.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSplitter, QVBoxLayout)

from rectify_desktop.ui.manual.manual_view import ManualView

class Ui_ManualWindow(object):
    def setupUi(self, ManualWindow):
        if not ManualWindow.objectName():
            ManualWindow.setObjectName(u"ManualWindow")
        ManualWindow.resize(1000, 700)
        self.windowLayout = QVBoxLayout(ManualWindow)
        self.windowLayout.setSpacing(8)
        self.windowLayout.setObjectName(u"windowLayout")
        self.windowLayout.setContentsMargins(16, 16, 16, 16)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.searchEdit = QLineEdit(ManualWindow)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.headLayout.addWidget(self.searchEdit)

        self.previewButton = QPushButton(ManualWindow)
        self.previewButton.setObjectName(u"previewButton")
        self.previewButton.setAutoDefault(False)

        self.headLayout.addWidget(self.previewButton)

        self.pdfButton = QPushButton(ManualWindow)
        self.pdfButton.setObjectName(u"pdfButton")
        self.pdfButton.setAutoDefault(False)

        self.headLayout.addWidget(self.pdfButton)

        self.closeButton = QPushButton(ManualWindow)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.headLayout.addWidget(self.closeButton)


        self.windowLayout.addLayout(self.headLayout)

        self.splitter = QSplitter(ManualWindow)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.pageList = QListWidget(self.splitter)
        self.pageList.setObjectName(u"pageList")
        self.pageList.setWordWrap(True)
        self.splitter.addWidget(self.pageList)
        self.manualView = ManualView(self.splitter)
        self.manualView.setObjectName(u"manualView")
        self.splitter.addWidget(self.manualView)

        self.windowLayout.addWidget(self.splitter)

        self.messageLabel = QLabel(ManualWindow)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setVisible(False)

        self.windowLayout.addWidget(self.messageLabel)


        self.retranslateUi(ManualWindow)

        QMetaObject.connectSlotsByName(ManualWindow)
    # setupUi

    def retranslateUi(self, ManualWindow):
        ManualWindow.setWindowTitle(QCoreApplication.translate("ManualWindow", u"\u4f7f\u7528\u624b\u518c", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("ManualWindow", u"\u641c\u7d22\u624b\u518c", None))
#endif // QT_CONFIG(accessibility)
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("ManualWindow", u"\u641c\u7d22\u624b\u518c\uff08Ctrl+F\uff09\uff1a\u5982 \u5907\u4efd\u3001\u5ef6\u671f\u3001\u7b7e\u5b57\u680f", None))
        self.previewButton.setText(QCoreApplication.translate("ManualWindow", u"\u6253\u5370\u9884\u89c8(&V)\u2026", None))
        self.pdfButton.setText(QCoreApplication.translate("ManualWindow", u"\u6574\u672c\u5b58\u4e3aPDF(&S)\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("ManualWindow", u"\u5173\u95ed(&C)", None))
#if QT_CONFIG(accessibility)
        self.pageList.setAccessibleName(QCoreApplication.translate("ManualWindow", u"\u624b\u518c\u76ee\u5f55", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

