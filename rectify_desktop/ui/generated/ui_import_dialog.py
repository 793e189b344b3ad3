# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QStackedWidget,
    QTabWidget, QTableWidget, QTableWidgetItem, QTreeWidget,
    QTreeWidgetItem, QVBoxLayout, QWidget)

from rectify_desktop.ui.widgets.source_view import SourceView

class Ui_ImportDialog(object):
    def setupUi(self, ImportDialog):
        if not ImportDialog.objectName():
            ImportDialog.setObjectName(u"ImportDialog")
        ImportDialog.resize(1180, 660)
        self.dialogLayout = QVBoxLayout(ImportDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.stepStack = QStackedWidget(ImportDialog)
        self.stepStack.setObjectName(u"stepStack")
        self.sourceStep = QWidget()
        self.sourceStep.setObjectName(u"sourceStep")
        self.sourceLayout = QVBoxLayout(self.sourceStep)
        self.sourceLayout.setObjectName(u"sourceLayout")
        self.sourceHintLabel = QLabel(self.sourceStep)
        self.sourceHintLabel.setObjectName(u"sourceHintLabel")
        self.sourceHintLabel.setTextFormat(Qt.PlainText)
        self.sourceHintLabel.setWordWrap(True)

        self.sourceLayout.addWidget(self.sourceHintLabel)

        self.fileLayout = QHBoxLayout()
        self.fileLayout.setObjectName(u"fileLayout")
        self.chooseFileButton = QPushButton(self.sourceStep)
        self.chooseFileButton.setObjectName(u"chooseFileButton")

        self.fileLayout.addWidget(self.chooseFileButton)

        self.readTextButton = QPushButton(self.sourceStep)
        self.readTextButton.setObjectName(u"readTextButton")
        self.readTextButton.setEnabled(False)

        self.fileLayout.addWidget(self.readTextButton)

        self.fileSpacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fileLayout.addItem(self.fileSpacer)


        self.sourceLayout.addLayout(self.fileLayout)

        self.pasteEdit = QPlainTextEdit(self.sourceStep)
        self.pasteEdit.setObjectName(u"pasteEdit")
        self.pasteEdit.setTabChangesFocus(True)

        self.sourceLayout.addWidget(self.pasteEdit)

        self.stepStack.addWidget(self.sourceStep)
        self.proposalStep = QWidget()
        self.proposalStep.setObjectName(u"proposalStep")
        self.proposalLayout = QVBoxLayout(self.proposalStep)
        self.proposalLayout.setObjectName(u"proposalLayout")
        self.summaryLabel = QLabel(self.proposalStep)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setTextFormat(Qt.PlainText)
        self.summaryLabel.setWordWrap(True)

        self.proposalLayout.addWidget(self.summaryLabel)

        self.proposalSplitter = QSplitter(self.proposalStep)
        self.proposalSplitter.setObjectName(u"proposalSplitter")
        self.proposalSplitter.setOrientation(Qt.Vertical)
        self.proposalSplitter.setChildrenCollapsible(False)
        self.contentSplitter = QSplitter(self.proposalSplitter)
        self.contentSplitter.setObjectName(u"contentSplitter")
        self.contentSplitter.setOrientation(Qt.Horizontal)
        self.contentSplitter.setChildrenCollapsible(False)
        self.proposalTree = QTreeWidget(self.contentSplitter)
        self.proposalTree.setObjectName(u"proposalTree")
        self.proposalTree.setUniformRowHeights(True)
        self.contentSplitter.addWidget(self.proposalTree)
        self.sourceView = SourceView(self.contentSplitter)
        self.sourceView.setObjectName(u"sourceView")
        self.sourceView.setReadOnly(True)
        self.sourceView.setTabChangesFocus(True)
        self.sourceView.setTextInteractionFlags(Qt.TextSelectableByKeyboard|Qt.TextSelectableByMouse)
        self.contentSplitter.addWidget(self.sourceView)
        self.proposalSplitter.addWidget(self.contentSplitter)
        self.checkTabs = QTabWidget(self.proposalSplitter)
        self.checkTabs.setObjectName(u"checkTabs")
        self.doubtTab = QWidget()
        self.doubtTab.setObjectName(u"doubtTab")
        self.doubtLayout = QVBoxLayout(self.doubtTab)
        self.doubtLayout.setObjectName(u"doubtLayout")
        self.doubtTable = QTableWidget(self.doubtTab)
        if (self.doubtTable.columnCount() < 4):
            self.doubtTable.setColumnCount(4)
        __qtablewidgetitem = QTableWidgetItem()
        self.doubtTable.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.doubtTable.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.doubtTable.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.doubtTable.setHorizontalHeaderItem(3, __qtablewidgetitem3)
        self.doubtTable.setObjectName(u"doubtTable")
        self.doubtTable.setEditTriggers(QAbstractItemView.AllEditTriggers)
        self.doubtTable.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.doubtTable.setSelectionMode(QAbstractItemView.SingleSelection)
        self.doubtTable.setTabKeyNavigation(False)

        self.doubtLayout.addWidget(self.doubtTable)

        self.doubtButtonLayout = QHBoxLayout()
        self.doubtButtonLayout.setObjectName(u"doubtButtonLayout")
        self.useSingleReadingsButton = QPushButton(self.doubtTab)
        self.useSingleReadingsButton.setObjectName(u"useSingleReadingsButton")

        self.doubtButtonLayout.addWidget(self.useSingleReadingsButton)

        self.applyChoicesButton = QPushButton(self.doubtTab)
        self.applyChoicesButton.setObjectName(u"applyChoicesButton")
        self.applyChoicesButton.setEnabled(False)

        self.doubtButtonLayout.addWidget(self.applyChoicesButton)

        self.choiceLabel = QLabel(self.doubtTab)
        self.choiceLabel.setObjectName(u"choiceLabel")
        self.choiceLabel.setTextFormat(Qt.PlainText)

        self.doubtButtonLayout.addWidget(self.choiceLabel)

        self.doubtSpacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.doubtButtonLayout.addItem(self.doubtSpacer)


        self.doubtLayout.addLayout(self.doubtButtonLayout)

        self.checkTabs.addTab(self.doubtTab, "")
        self.figureTab = QWidget()
        self.figureTab.setObjectName(u"figureTab")
        self.figureLayout = QVBoxLayout(self.figureTab)
        self.figureLayout.setObjectName(u"figureLayout")
        self.figureTable = QTableWidget(self.figureTab)
        if (self.figureTable.columnCount() < 4):
            self.figureTable.setColumnCount(4)
        __qtablewidgetitem4 = QTableWidgetItem()
        self.figureTable.setHorizontalHeaderItem(0, __qtablewidgetitem4)
        __qtablewidgetitem5 = QTableWidgetItem()
        self.figureTable.setHorizontalHeaderItem(1, __qtablewidgetitem5)
        __qtablewidgetitem6 = QTableWidgetItem()
        self.figureTable.setHorizontalHeaderItem(2, __qtablewidgetitem6)
        __qtablewidgetitem7 = QTableWidgetItem()
        self.figureTable.setHorizontalHeaderItem(3, __qtablewidgetitem7)
        self.figureTable.setObjectName(u"figureTable")
        self.figureTable.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.figureTable.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.figureTable.setTabKeyNavigation(False)

        self.figureLayout.addWidget(self.figureTable)

        self.checkTabs.addTab(self.figureTab, "")
        self.proposalSplitter.addWidget(self.checkTabs)

        self.proposalLayout.addWidget(self.proposalSplitter)

        self.stepStack.addWidget(self.proposalStep)

        self.dialogLayout.addWidget(self.stepStack)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.backButton = QPushButton(ImportDialog)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setEnabled(False)

        self.buttonLayout.addWidget(self.backButton)

        self.problemLabel = QLabel(ImportDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.PlainText)
        self.problemLabel.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.problemLabel.sizePolicy().hasHeightForWidth())
        self.problemLabel.setSizePolicy(sizePolicy)

        self.buttonLayout.addWidget(self.problemLabel)

        self.importButton = QPushButton(ImportDialog)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setEnabled(False)

        self.buttonLayout.addWidget(self.importButton)

        self.cancelButton = QPushButton(ImportDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttonLayout.addWidget(self.cancelButton)


        self.dialogLayout.addLayout(self.buttonLayout)


        self.retranslateUi(ImportDialog)

        self.stepStack.setCurrentIndex(0)
        self.checkTabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(ImportDialog)
    # setupUi

    def retranslateUi(self, ImportDialog):
        ImportDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"\u5bfc\u5165\u901a\u62a5\u3001\u53cd\u9988\u6216\u6e05\u5355", None))
        self.sourceHintLabel.setText(QCoreApplication.translate("ImportDialog", u"\u9009\u62e9\u6587\u4ef6\uff08.txt\u3001.docx\u3001.xlsx\uff09\uff0c\u6216\u628a\u901a\u62a5\u3001\u53cd\u9988\u610f\u89c1\u5168\u6587\u7c98\u8d34\u5728\u4e0b\u9762\u3002\u8bfb\u51fa\u7684\u5185\u5bb9\u5148\u7ed9\u60a8\u6838\u5bf9\uff0c\u786e\u8ba4\u4e4b\u524d\u4e0d\u4f1a\u5199\u5165\u53f0\u8d26\u3002", None))
        self.chooseFileButton.setText(QCoreApplication.translate("ImportDialog", u"\u9009\u62e9\u6587\u4ef6(&F)\u2026", None))
        self.readTextButton.setText(QCoreApplication.translate("ImportDialog", u"\u8bfb\u53d6\u7c98\u8d34\u7684\u6587\u5b57(&R)", None))
#if QT_CONFIG(accessibility)
        self.pasteEdit.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u7c98\u8d34\u7684\u6587\u5b57", None))
#endif // QT_CONFIG(accessibility)
        self.pasteEdit.setPlaceholderText(QCoreApplication.translate("ImportDialog", u"\u5728\u6b64\u7c98\u8d34\uff08Ctrl+V\uff09", None))
        ___qtreewidgetitem = self.proposalTree.headerItem()
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("ImportDialog", u"\u6574\u6539\u7ed3\u679c", None));
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("ImportDialog", u"\u8bfb\u51fa\u7684\u5185\u5bb9", None));
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("ImportDialog", u"\u7f16\u53f7", None));
#if QT_CONFIG(accessibility)
        self.proposalTree.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u8bfb\u51fa\u7684\u95ee\u9898", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sourceView.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u539f\u6587", None))
#endif // QT_CONFIG(accessibility)
        ___qtablewidgetitem = self.doubtTable.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("ImportDialog", u"\u79cd\u7c7b", None));
        ___qtablewidgetitem1 = self.doubtTable.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("ImportDialog", u"\u539f\u6587", None));
        ___qtablewidgetitem2 = self.doubtTable.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("ImportDialog", u"\u4f4d\u7f6e", None));
        ___qtablewidgetitem3 = self.doubtTable.horizontalHeaderItem(3)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("ImportDialog", u"\u91c7\u7528", None));
#if QT_CONFIG(accessibility)
        self.doubtTable.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u5b58\u7591\u4e4b\u5904", None))
#endif // QT_CONFIG(accessibility)
        self.useSingleReadingsButton.setText(QCoreApplication.translate("ImportDialog", u"\u9009\u7528\u5168\u90e8\u552f\u4e00\u8bfb\u6cd5(&U)", None))
#if QT_CONFIG(tooltip)
        self.useSingleReadingsButton.setToolTip(QCoreApplication.translate("ImportDialog", u"\u53ea\u6709\u4e00\u79cd\u8bfb\u6cd5\u7684\u7f3a\u635f\u65e5\u671f\u90fd\u9009\u4e0a\uff1b\u6709\u4e24\u79cd\u4ee5\u4e0a\u8bfb\u6cd5\u7684\u4ecd\u987b\u9010\u6761\u51b3\u5b9a", None))
#endif // QT_CONFIG(tooltip)
        self.applyChoicesButton.setText(QCoreApplication.translate("ImportDialog", u"\u6309\u6240\u9009\u6539\u5199\u5e76\u91cd\u8bfb(&A)", None))
        self.checkTabs.setTabText(self.checkTabs.indexOf(self.doubtTab), QCoreApplication.translate("ImportDialog", u"\u5b58\u7591", None))
        ___qtablewidgetitem4 = self.figureTable.horizontalHeaderItem(0)
        ___qtablewidgetitem4.setText(QCoreApplication.translate("ImportDialog", u"\u6838\u5bf9\u5185\u5bb9", None));
        ___qtablewidgetitem5 = self.figureTable.horizontalHeaderItem(1)
        ___qtablewidgetitem5.setText(QCoreApplication.translate("ImportDialog", u"\u6587\u4e2d\u5199\u7684", None));
        ___qtablewidgetitem6 = self.figureTable.horizontalHeaderItem(2)
        ___qtablewidgetitem6.setText(QCoreApplication.translate("ImportDialog", u"\u8bfb\u51fa\u7684", None));
        ___qtablewidgetitem7 = self.figureTable.horizontalHeaderItem(3)
        ___qtablewidgetitem7.setText(QCoreApplication.translate("ImportDialog", u"\u7ed3\u8bba", None));
#if QT_CONFIG(accessibility)
        self.figureTable.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u6570\u5b57\u5bf9\u8d26", None))
#endif // QT_CONFIG(accessibility)
        self.checkTabs.setTabText(self.checkTabs.indexOf(self.figureTab), QCoreApplication.translate("ImportDialog", u"\u6570\u5b57\u5bf9\u8d26", None))
        self.backButton.setText(QCoreApplication.translate("ImportDialog", u"\u53e6\u9009\u6765\u6e90(&B)", None))
        self.importButton.setText(QCoreApplication.translate("ImportDialog", u"\u5bfc\u5165", None))
        self.cancelButton.setText(QCoreApplication.translate("ImportDialog", u"\u53d6\u6d88", None))
    # retranslateUi

