# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'column_mapping_page.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout)

class Ui_ColumnMappingPage(object):
    def setupUi(self, ColumnMappingPage):
        if not ColumnMappingPage.objectName():
            ColumnMappingPage.setObjectName(u"ColumnMappingPage")
        ColumnMappingPage.resize(1100, 560)
        self.pageLayout = QVBoxLayout(ColumnMappingPage)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(8, 8, 8, 8)
        self.summaryLabel = QLabel(ColumnMappingPage)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setTextFormat(Qt.PlainText)
        self.summaryLabel.setWordWrap(True)

        self.pageLayout.addWidget(self.summaryLabel)

        self.columnTable = QTableWidget(ColumnMappingPage)
        if (self.columnTable.columnCount() < 4):
            self.columnTable.setColumnCount(4)
        __qtablewidgetitem = QTableWidgetItem()
        self.columnTable.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.columnTable.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.columnTable.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.columnTable.setHorizontalHeaderItem(3, __qtablewidgetitem3)
        self.columnTable.setObjectName(u"columnTable")
        self.columnTable.setFocusPolicy(Qt.NoFocus)
        self.columnTable.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.columnTable.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.columnTable.setSelectionMode(QAbstractItemView.SingleSelection)
        self.columnTable.setTabKeyNavigation(False)
        self.columnTable.setWordWrap(True)
        self.columnTable.setVerticalScrollMode(QAbstractItemView.ScrollPerPixel)

        self.pageLayout.addWidget(self.columnTable)

        self.problemLabel = QLabel(ColumnMappingPage)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.PlainText)
        self.problemLabel.setWordWrap(True)

        self.pageLayout.addWidget(self.problemLabel)

        self.hiddenSheetsBox = QCheckBox(ColumnMappingPage)
        self.hiddenSheetsBox.setObjectName(u"hiddenSheetsBox")

        self.pageLayout.addWidget(self.hiddenSheetsBox)


        self.retranslateUi(ColumnMappingPage)

        QMetaObject.connectSlotsByName(ColumnMappingPage)
    # setupUi

    def retranslateUi(self, ColumnMappingPage):
        ___qtablewidgetitem = self.columnTable.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("ColumnMappingPage", u"\u8868\u5934", None));
        ___qtablewidgetitem1 = self.columnTable.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("ColumnMappingPage", u"\u6837\u4f8b", None));
        ___qtablewidgetitem2 = self.columnTable.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("ColumnMappingPage", u"\u8bc6\u522b\u60c5\u51b5", None));
        ___qtablewidgetitem3 = self.columnTable.horizontalHeaderItem(3)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("ColumnMappingPage", u"\u8bfb\u4f5c", None));
#if QT_CONFIG(accessibility)
        self.columnTable.setAccessibleName(QCoreApplication.translate("ColumnMappingPage", u"\u5404\u5217\u8bfb\u4f5c\u4ec0\u4e48", None))
#endif // QT_CONFIG(accessibility)
        self.hiddenSheetsBox.setText(QCoreApplication.translate("ColumnMappingPage", u"\u4e00\u5e76\u8bfb\u5165\u9690\u85cf\u7684\u5de5\u4f5c\u8868(&H)", None))
        pass
    # retranslateUi

