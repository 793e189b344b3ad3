# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_pane.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget)

class Ui_ExportPane(object):
    def setupUi(self, ExportPane):
        if not ExportPane.objectName():
            ExportPane.setObjectName(u"ExportPane")
        ExportPane.resize(390, 600)
        self.exportLayout = QVBoxLayout(ExportPane)
        self.exportLayout.setSpacing(0)
        self.exportLayout.setObjectName(u"exportLayout")
        self.exportLayout.setContentsMargins(0, 0, 0, 0)
        self.exportTree = QTreeWidget(ExportPane)
        self.exportTree.setObjectName(u"exportTree")
        self.exportTree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.exportTree.setFrameShape(QFrame.Shape.NoFrame)
        self.exportTree.setRootIsDecorated(False)
        self.exportTree.setUniformRowHeights(True)
        self.exportTree.setAllColumnsShowFocus(True)
        self.exportTree.setItemsExpandable(False)

        self.exportLayout.addWidget(self.exportTree)

        self.recogniseLabel = QLabel(ExportPane)
        self.recogniseLabel.setObjectName(u"recogniseLabel")
        self.recogniseLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.recogniseLabel.setWordWrap(True)

        self.exportLayout.addWidget(self.recogniseLabel)

        self.recogniseLayout = QHBoxLayout()
        self.recogniseLayout.setSpacing(6)
        self.recogniseLayout.setObjectName(u"recogniseLayout")
        self.recogniseLayout.setContentsMargins(10, 6, 10, 8)
        self.recogniseSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recogniseLayout.addItem(self.recogniseSpacer)

        self.recogniseButton = QPushButton(ExportPane)
        self.recogniseButton.setObjectName(u"recogniseButton")
        self.recogniseButton.setAutoDefault(False)

        self.recogniseLayout.addWidget(self.recogniseButton)


        self.exportLayout.addLayout(self.recogniseLayout)

        QWidget.setTabOrder(self.exportTree, self.recogniseButton)

        self.retranslateUi(ExportPane)

        QMetaObject.connectSlotsByName(ExportPane)
    # setupUi

    def retranslateUi(self, ExportPane):
#if QT_CONFIG(accessibility)
        self.exportTree.setAccessibleName(QCoreApplication.translate("ExportPane", u"\u5bfc\u51fa\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
        self.recogniseLabel.setText(QCoreApplication.translate("ExportPane", u"\u62ff\u5230\u4e00\u4efd\u6587\u4ef6\uff0c\u53ef\u4ee5\u8ba4\u51fa\u662f\u4e0d\u662f\u8fd9\u91cc\u5bfc\u51fa\u7684\u3001\u662f\u54ea\u4e00\u6b21\u3002", None))
#if QT_CONFIG(accessibility)
        self.recogniseLabel.setAccessibleName(QCoreApplication.translate("ExportPane", u"\u8bc6\u522b\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.recogniseButton.setText(QCoreApplication.translate("ExportPane", u"\u8bc6\u522b\u6587\u4ef6\u2026", None))
#if QT_CONFIG(tooltip)
        self.recogniseButton.setToolTip(QCoreApplication.translate("ExportPane", u"\u770b\u4e00\u4efd\u6587\u4ef6\u662f\u4e0d\u662f\u539f\u6837\u5bfc\u51fa\u7684", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

