# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'figures_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QDialogButtonBox, QHBoxLayout, QLabel, QPlainTextEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTableView, QToolButton, QVBoxLayout, QWidget)

from rectify_desktop.ui.figures.numbers_view import NumbersView

class Ui_FiguresDialog(object):
    def setupUi(self, FiguresDialog):
        if not FiguresDialog.objectName():
            FiguresDialog.setObjectName(u"FiguresDialog")
        FiguresDialog.resize(1240, 680)
        self.dialogLayout = QVBoxLayout(FiguresDialog)
        self.dialogLayout.setSpacing(8)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 16, 16, 16)
        self.barLayout = QHBoxLayout()
        self.barLayout.setSpacing(8)
        self.barLayout.setObjectName(u"barLayout")
        self.barLayout.setContentsMargins(0, 0, 0, 0)
        self.sourceLabel = QLabel(FiguresDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.barLayout.addWidget(self.sourceLabel)

        self.sourceCombo = QComboBox(FiguresDialog)
        self.sourceCombo.setObjectName(u"sourceCombo")
        self.sourceCombo.setMinimumSize(QSize(260, 0))

        self.barLayout.addWidget(self.sourceCombo)

        self.openButton = QPushButton(FiguresDialog)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setAutoDefault(False)

        self.barLayout.addWidget(self.openButton)

        self.readingBar = QProgressBar(FiguresDialog)
        self.readingBar.setObjectName(u"readingBar")
        self.readingBar.setMaximum(0)
        self.readingBar.setTextVisible(False)
        self.readingBar.setMaximumSize(QSize(120, 12))

        self.barLayout.addWidget(self.readingBar)

        self.cancelButton = QPushButton(FiguresDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.barLayout.addWidget(self.cancelButton)

        self.barSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.barLayout.addItem(self.barSpacer)

        self.differentButton = QToolButton(FiguresDialog)
        self.differentButton.setObjectName(u"differentButton")
        self.differentButton.setCheckable(True)

        self.barLayout.addWidget(self.differentButton)

        self.unsureButton = QToolButton(FiguresDialog)
        self.unsureButton.setObjectName(u"unsureButton")
        self.unsureButton.setCheckable(True)

        self.barLayout.addWidget(self.unsureButton)

        self.equalButton = QToolButton(FiguresDialog)
        self.equalButton.setObjectName(u"equalButton")
        self.equalButton.setCheckable(True)

        self.barLayout.addWidget(self.equalButton)

        self.byHandButton = QToolButton(FiguresDialog)
        self.byHandButton.setObjectName(u"byHandButton")
        self.byHandButton.setCheckable(True)

        self.barLayout.addWidget(self.byHandButton)


        self.dialogLayout.addLayout(self.barLayout)

        self.copyLayout = QHBoxLayout()
        self.copyLayout.setSpacing(8)
        self.copyLayout.setObjectName(u"copyLayout")
        self.copyLayout.setContentsMargins(0, 0, 0, 0)
        self.copyLabel = QLabel(FiguresDialog)
        self.copyLabel.setObjectName(u"copyLabel")
        self.copyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.copyLabel.setWordWrap(True)

        self.copyLayout.addWidget(self.copyLabel)

        self.compareButton = QPushButton(FiguresDialog)
        self.compareButton.setObjectName(u"compareButton")
        self.compareButton.setAutoDefault(False)

        self.copyLayout.addWidget(self.compareButton)

        self.copyLayout.setStretch(0, 1)

        self.dialogLayout.addLayout(self.copyLayout)

        self.splitter = QSplitter(FiguresDialog)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.numbersView = NumbersView(self.splitter)
        self.numbersView.setObjectName(u"numbersView")
        self.splitter.addWidget(self.numbersView)
        self.detailArea = QWidget(self.splitter)
        self.detailArea.setObjectName(u"detailArea")
        self.detailLayout = QVBoxLayout(self.detailArea)
        self.detailLayout.setSpacing(6)
        self.detailLayout.setObjectName(u"detailLayout")
        self.detailLayout.setContentsMargins(10, 0, 0, 0)
        self.figureTable = QTableView(self.detailArea)
        self.figureTable.setObjectName(u"figureTable")

        self.detailLayout.addWidget(self.figureTable)

        self.lineLabel = QLabel(self.detailArea)
        self.lineLabel.setObjectName(u"lineLabel")
        self.lineLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.detailLayout.addWidget(self.lineLabel)

        self.lineEdit = QPlainTextEdit(self.detailArea)
        self.lineEdit.setObjectName(u"lineEdit")
        self.lineEdit.setReadOnly(True)
        self.lineEdit.setTabChangesFocus(True)

        self.detailLayout.addWidget(self.lineEdit)

        self.verbLayout = QHBoxLayout()
        self.verbLayout.setSpacing(6)
        self.verbLayout.setObjectName(u"verbLayout")
        self.verbLayout.setContentsMargins(0, 0, 0, 0)
        self.explanationLabel = QLabel(self.detailArea)
        self.explanationLabel.setObjectName(u"explanationLabel")
        self.explanationLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.explanationLabel.setWordWrap(True)

        self.verbLayout.addWidget(self.explanationLabel)

        self.findingsButton = QPushButton(self.detailArea)
        self.findingsButton.setObjectName(u"findingsButton")
        self.findingsButton.setAutoDefault(False)

        self.verbLayout.addWidget(self.findingsButton)

        self.verbLayout.setStretch(0, 1)

        self.detailLayout.addLayout(self.verbLayout)

        self.splitter.addWidget(self.detailArea)

        self.dialogLayout.addWidget(self.splitter)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(6)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.legendLabel = QLabel(FiguresDialog)
        self.legendLabel.setObjectName(u"legendLabel")
        self.legendLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.footLayout.addWidget(self.legendLabel)

        self.footSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.buttonBox = QDialogButtonBox(FiguresDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.footLayout.addWidget(self.buttonBox)


        self.dialogLayout.addLayout(self.footLayout)

        self.dialogLayout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.sourceLabel.setBuddy(self.sourceCombo)
        self.lineLabel.setBuddy(self.lineEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FiguresDialog)

        QMetaObject.connectSlotsByName(FiguresDialog)
    # setupUi

    def retranslateUi(self, FiguresDialog):
        FiguresDialog.setWindowTitle(QCoreApplication.translate("FiguresDialog", u"\u6570\u5b57\u5bf9\u8d26", None))
        self.sourceLabel.setText(QCoreApplication.translate("FiguresDialog", u"\u5bf9\u8d26\u7684\u6587\u4e66(&W)", None))
        self.openButton.setText(QCoreApplication.translate("FiguresDialog", u"\u6253\u5f00\u6587\u4ef6(&O)\u2026", None))
#if QT_CONFIG(accessibility)
        self.readingBar.setAccessibleName(QCoreApplication.translate("FiguresDialog", u"\u6b63\u5728\u8bfb\u53d6", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("FiguresDialog", u"\u53d6\u6d88\u8bfb\u53d6(&C)", None))
        self.differentButton.setText(QCoreApplication.translate("FiguresDialog", u"\u2260 \u4e0d\u540c", None))
        self.unsureButton.setText(QCoreApplication.translate("FiguresDialog", u"\uff1f \u65e0\u6cd5\u6838\u5bf9", None))
        self.equalButton.setText(QCoreApplication.translate("FiguresDialog", u"\u221a \u76f8\u540c", None))
        self.byHandButton.setText(QCoreApplication.translate("FiguresDialog", u"\u624b\u5de5\u6539\u52a8", None))
#if QT_CONFIG(accessibility)
        self.copyLabel.setAccessibleName(QCoreApplication.translate("FiguresDialog", u"\u5bf9\u8d26\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.compareButton.setText(QCoreApplication.translate("FiguresDialog", u"\u9010\u6bb5\u770b\u6539\u52a8(&D)\u2026", None))
#if QT_CONFIG(accessibility)
        self.numbersView.setAccessibleName(QCoreApplication.translate("FiguresDialog", u"\u6587\u4e66\u7684\u6587\u5b57\uff0c\u6570\u5b57\u540e\u6709\u6807\u8bb0", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.figureTable.setAccessibleName(QCoreApplication.translate("FiguresDialog", u"\u6587\u4e2d\u7684\u6570\u5b57", None))
#endif // QT_CONFIG(accessibility)
        self.lineLabel.setText(QCoreApplication.translate("FiguresDialog", u"\u6240\u5728\u7684\u8bdd", None))
#if QT_CONFIG(accessibility)
        self.lineEdit.setAccessibleName(QCoreApplication.translate("FiguresDialog", u"\u6240\u5728\u7684\u8bdd", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.explanationLabel.setAccessibleName(QCoreApplication.translate("FiguresDialog", u"\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.findingsButton.setText(QCoreApplication.translate("FiguresDialog", u"\u6253\u5f00\u8fd9\u4e9b\u95ee\u9898(&Q)", None))
        self.legendLabel.setText(QCoreApplication.translate("FiguresDialog", u"\u6570\u5b57\u540e\u7684\u6807\u8bb0\uff1a\u221a \u4e0e\u53f0\u8d26\u76f8\u540c\u3000\u2260 \u4e0e\u53f0\u8d26\u4e0d\u540c\u3000\uff1f \u53f0\u8d26\u91cc\u6ca1\u6709\u53ef\u6838\u5bf9\u7684\u6570", None))
    # retranslateUi

