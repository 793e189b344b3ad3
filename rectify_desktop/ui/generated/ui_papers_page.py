# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'papers_page.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTabWidget, QToolButton, QVBoxLayout, QWidget)

from rectify_desktop.ui.papers.paper_list import PaperList
from rectify_desktop.ui.papers.paper_preview import PaperPreview
from rectify_desktop.ui.widgets.elided_label import ElidedLabel
from rectify_desktop.ui.widgets.empty_state import EmptyState

class Ui_PapersPage(object):
    def setupUi(self, PapersPage):
        if not PapersPage.objectName():
            PapersPage.setObjectName(u"PapersPage")
        PapersPage.resize(1250, 640)
        self.pageLayout = QVBoxLayout(PapersPage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.paperBar = QFrame(PapersPage)
        self.paperBar.setObjectName(u"paperBar")
        self.barLayout = QHBoxLayout(self.paperBar)
        self.barLayout.setSpacing(6)
        self.barLayout.setObjectName(u"barLayout")
        self.barLayout.setContentsMargins(12, 6, 12, 6)
        self.paperTitleLabel = ElidedLabel(self.paperBar)
        self.paperTitleLabel.setObjectName(u"paperTitleLabel")
        self.paperTitleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.barLayout.addWidget(self.paperTitleLabel)

        self.readinessLabel = QLabel(self.paperBar)
        self.readinessLabel.setObjectName(u"readinessLabel")
        self.readinessLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.barLayout.addWidget(self.readinessLabel)

        self.barSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.barLayout.addItem(self.barSpacer)

        self.figuresButton = QToolButton(self.paperBar)
        self.figuresButton.setObjectName(u"figuresButton")
        self.figuresButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.figuresButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.barLayout.addWidget(self.figuresButton)

        self.privacyButton = QToolButton(self.paperBar)
        self.privacyButton.setObjectName(u"privacyButton")
        self.privacyButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.privacyButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.barLayout.addWidget(self.privacyButton)

        self.exportButton = QToolButton(self.paperBar)
        self.exportButton.setObjectName(u"exportButton")
        self.exportButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.exportButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.exportButton.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

        self.barLayout.addWidget(self.exportButton)

        self.pdfButton = QToolButton(self.paperBar)
        self.pdfButton.setObjectName(u"pdfButton")
        self.pdfButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pdfButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.barLayout.addWidget(self.pdfButton)

        self.printButton = QToolButton(self.paperBar)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.printButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.barLayout.addWidget(self.printButton)

        self.previewButton = QToolButton(self.paperBar)
        self.previewButton.setObjectName(u"previewButton")
        self.previewButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.previewButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.barLayout.addWidget(self.previewButton)


        self.pageLayout.addWidget(self.paperBar)

        self.contentStack = QStackedWidget(PapersPage)
        self.contentStack.setObjectName(u"contentStack")
        self.contentArea = QWidget()
        self.contentArea.setObjectName(u"contentArea")
        self.contentLayout = QVBoxLayout(self.contentArea)
        self.contentLayout.setSpacing(0)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.contentArea)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(5)
        self.paperList = PaperList(self.splitter)
        self.paperList.setObjectName(u"paperList")
        self.paperList.setFrameShape(QFrame.Shape.NoFrame)
        self.splitter.addWidget(self.paperList)
        self.preview = PaperPreview(self.splitter)
        self.preview.setObjectName(u"preview")
        self.splitter.addWidget(self.preview)
        self.detailTabs = QTabWidget(self.splitter)
        self.detailTabs.setObjectName(u"detailTabs")
        self.detailTabs.setDocumentMode(True)
        self.splitter.addWidget(self.detailTabs)

        self.contentLayout.addWidget(self.splitter)

        self.contentStack.addWidget(self.contentArea)
        self.emptyArea = EmptyState()
        self.emptyArea.setObjectName(u"emptyArea")
        self.contentStack.addWidget(self.emptyArea)

        self.pageLayout.addWidget(self.contentStack)

        QWidget.setTabOrder(self.exportButton, self.pdfButton)
        QWidget.setTabOrder(self.pdfButton, self.printButton)
        QWidget.setTabOrder(self.printButton, self.previewButton)
        QWidget.setTabOrder(self.previewButton, self.paperList)
        QWidget.setTabOrder(self.paperList, self.preview)
        QWidget.setTabOrder(self.preview, self.detailTabs)

        self.retranslateUi(PapersPage)

        QMetaObject.connectSlotsByName(PapersPage)
    # setupUi

    def retranslateUi(self, PapersPage):
        PapersPage.setWindowTitle(QCoreApplication.translate("PapersPage", u"\u6587\u4e66", None))
#if QT_CONFIG(accessibility)
        self.paperTitleLabel.setAccessibleName(QCoreApplication.translate("PapersPage", u"\u6587\u4e66\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.readinessLabel.setAccessibleName(QCoreApplication.translate("PapersPage", u"\u6587\u4e66\u60c5\u51b5", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.figuresButton.setAccessibleName(QCoreApplication.translate("PapersPage", u"\u6570\u5b57\u5bf9\u8d26", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.privacyButton.setAccessibleName(QCoreApplication.translate("PapersPage", u"\u4e2a\u4eba\u4fe1\u606f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.exportButton.setAccessibleName(QCoreApplication.translate("PapersPage", u"\u5bfc\u51fa", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pdfButton.setAccessibleName(QCoreApplication.translate("PapersPage", u"\u5b58\u4e3aPDF", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.printButton.setAccessibleName(QCoreApplication.translate("PapersPage", u"\u6253\u5370", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.previewButton.setAccessibleName(QCoreApplication.translate("PapersPage", u"\u5168\u5c4f\u9884\u89c8", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.paperList.setAccessibleName(QCoreApplication.translate("PapersPage", u"\u6587\u4e66\u76ee\u5f55", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.detailTabs.setAccessibleName(QCoreApplication.translate("PapersPage", u"\u6587\u4e66\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.emptyArea.setProperty(u"title", QCoreApplication.translate("PapersPage", u"\u53f0\u8d26\u91cc\u8fd8\u6ca1\u6709\u95ee\u9898", None))
        self.emptyArea.setProperty(u"hint", QCoreApplication.translate("PapersPage", u"\u5728\u201c\u95ee\u9898\u6e05\u5355\u201d\u91cc\u5bfc\u5165\u6216\u65b0\u589e\u95ee\u9898\u4ee5\u540e\uff0c\u901a\u62a5\u3001\u6e05\u5355\u3001\u8c03\u5ea6\u8868\u548c\u62a5\u544a\u5c31\u5728\u8fd9\u91cc\u751f\u6210\u3002", None))
        self.emptyArea.setProperty(u"verb", QCoreApplication.translate("PapersPage", u"\u53bb\u95ee\u9898\u6e05\u5355", None))
    # retranslateUi

