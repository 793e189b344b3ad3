# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passage_pane.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout, QWidget)

from rectify_desktop.ui.notice.passage_editor import PassageEditor
from rectify_desktop.ui.notice.passage_list import PassageList
from rectify_desktop.ui.widgets.state_chips import StateChips

class Ui_PassagePane(object):
    def setupUi(self, PassagePane):
        if not PassagePane.objectName():
            PassagePane.setObjectName(u"PassagePane")
        PassagePane.resize(390, 600)
        self.paneLayout = QVBoxLayout(PassagePane)
        self.paneLayout.setSpacing(0)
        self.paneLayout.setObjectName(u"paneLayout")
        self.paneLayout.setContentsMargins(0, 0, 0, 0)
        self.chipArea = QWidget(PassagePane)
        self.chipArea.setObjectName(u"chipArea")
        self.chipLayout = QHBoxLayout(self.chipArea)
        self.chipLayout.setSpacing(6)
        self.chipLayout.setObjectName(u"chipLayout")
        self.chipLayout.setContentsMargins(8, 6, 8, 6)
        self.standingChips = StateChips(self.chipArea)
        self.standingChips.setObjectName(u"standingChips")

        self.chipLayout.addWidget(self.standingChips)

        self.chipSpacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chipLayout.addItem(self.chipSpacer)


        self.paneLayout.addWidget(self.chipArea)

        self.passageSplitter = QSplitter(PassagePane)
        self.passageSplitter.setObjectName(u"passageSplitter")
        self.passageSplitter.setOrientation(Qt.Orientation.Vertical)
        self.passageSplitter.setChildrenCollapsible(False)
        self.passageSplitter.setHandleWidth(5)
        self.passageList = PassageList(self.passageSplitter)
        self.passageList.setObjectName(u"passageList")
        self.passageList.setFrameShape(QFrame.Shape.NoFrame)
        self.passageSplitter.addWidget(self.passageList)
        self.passageEditor = PassageEditor(self.passageSplitter)
        self.passageEditor.setObjectName(u"passageEditor")
        self.passageSplitter.addWidget(self.passageEditor)

        self.paneLayout.addWidget(self.passageSplitter)


        self.retranslateUi(PassagePane)

        QMetaObject.connectSlotsByName(PassagePane)
    # setupUi

    def retranslateUi(self, PassagePane):
#if QT_CONFIG(accessibility)
        self.passageList.setAccessibleName(QCoreApplication.translate("PassagePane", u"\u901a\u62a5\u6bb5\u843d", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

