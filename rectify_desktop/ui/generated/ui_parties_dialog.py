# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'parties_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QTreeWidget, QVBoxLayout, QWidget)
from . import rectify_rc

class Ui_PartiesDialog(object):
    def setupUi(self, PartiesDialog):
        if not PartiesDialog.objectName():
            PartiesDialog.setObjectName(u"PartiesDialog")
        PartiesDialog.resize(640, 480)
        self.dialogLayout = QVBoxLayout(PartiesDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 16, 16, 16)
        self.hintLabel = QLabel(PartiesDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setWordWrap(True)
        self.hintLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.dialogLayout.addWidget(self.hintLabel)

        self.partyTabs = QTabWidget(PartiesDialog)
        self.partyTabs.setObjectName(u"partyTabs")
        self.departmentTab = QWidget()
        self.departmentTab.setObjectName(u"departmentTab")
        self.departmentLayout = QVBoxLayout(self.departmentTab)
        self.departmentLayout.setSpacing(8)
        self.departmentLayout.setObjectName(u"departmentLayout")
        self.departmentLayout.setContentsMargins(10, 10, 10, 10)
        self.departmentTree = QTreeWidget(self.departmentTab)
        self.departmentTree.setObjectName(u"departmentTree")
        self.departmentTree.setRootIsDecorated(False)
        self.departmentTree.setUniformRowHeights(True)

        self.departmentLayout.addWidget(self.departmentTree)

        self.departmentButtonLayout = QHBoxLayout()
        self.departmentButtonLayout.setSpacing(6)
        self.departmentButtonLayout.setObjectName(u"departmentButtonLayout")
        self.departmentButtonLayout.setContentsMargins(0, 0, 0, 0)
        self.departmentAddButton = QPushButton(self.departmentTab)
        self.departmentAddButton.setObjectName(u"departmentAddButton")
        self.departmentAddButton.setAutoDefault(False)

        self.departmentButtonLayout.addWidget(self.departmentAddButton)

        self.departmentRenameButton = QPushButton(self.departmentTab)
        self.departmentRenameButton.setObjectName(u"departmentRenameButton")
        self.departmentRenameButton.setAutoDefault(False)

        self.departmentButtonLayout.addWidget(self.departmentRenameButton)

        self.departmentDeleteButton = QPushButton(self.departmentTab)
        self.departmentDeleteButton.setObjectName(u"departmentDeleteButton")
        self.departmentDeleteButton.setAutoDefault(False)

        self.departmentButtonLayout.addWidget(self.departmentDeleteButton)

        self.departmentSpacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.departmentButtonLayout.addItem(self.departmentSpacer)


        self.departmentLayout.addLayout(self.departmentButtonLayout)

        self.partyTabs.addTab(self.departmentTab, "")
        self.personTab = QWidget()
        self.personTab.setObjectName(u"personTab")
        self.personLayout = QVBoxLayout(self.personTab)
        self.personLayout.setSpacing(8)
        self.personLayout.setObjectName(u"personLayout")
        self.personLayout.setContentsMargins(10, 10, 10, 10)
        self.personTree = QTreeWidget(self.personTab)
        self.personTree.setObjectName(u"personTree")
        self.personTree.setRootIsDecorated(False)
        self.personTree.setUniformRowHeights(True)

        self.personLayout.addWidget(self.personTree)

        self.personButtonLayout = QHBoxLayout()
        self.personButtonLayout.setSpacing(6)
        self.personButtonLayout.setObjectName(u"personButtonLayout")
        self.personButtonLayout.setContentsMargins(0, 0, 0, 0)
        self.personAddButton = QPushButton(self.personTab)
        self.personAddButton.setObjectName(u"personAddButton")
        self.personAddButton.setAutoDefault(False)

        self.personButtonLayout.addWidget(self.personAddButton)

        self.personRenameButton = QPushButton(self.personTab)
        self.personRenameButton.setObjectName(u"personRenameButton")
        self.personRenameButton.setAutoDefault(False)

        self.personButtonLayout.addWidget(self.personRenameButton)

        self.personDeleteButton = QPushButton(self.personTab)
        self.personDeleteButton.setObjectName(u"personDeleteButton")
        self.personDeleteButton.setAutoDefault(False)

        self.personButtonLayout.addWidget(self.personDeleteButton)

        self.personSpacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.personButtonLayout.addItem(self.personSpacer)


        self.personLayout.addLayout(self.personButtonLayout)

        self.partyTabs.addTab(self.personTab, "")

        self.dialogLayout.addWidget(self.partyTabs)

        self.problemLabel = QLabel(PartiesDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.dialogLayout.addWidget(self.problemLabel)

        self.buttonBox = QDialogButtonBox(PartiesDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.dialogLayout.addWidget(self.buttonBox)

        self.dialogLayout.setStretch(1, 1)

        self.retranslateUi(PartiesDialog)

        QMetaObject.connectSlotsByName(PartiesDialog)
    # setupUi

    def retranslateUi(self, PartiesDialog):
        PartiesDialog.setWindowTitle(QCoreApplication.translate("PartiesDialog", u"\u79d1\u5ba4\u548c\u4eba\u5458", None))
        self.hintLabel.setText(QCoreApplication.translate("PartiesDialog", u"\u6539\u540d\u4ee5\u540e\uff0c\u5404\u5904\u90fd\u8ddf\u7740\u6539\u3002\u8fd8\u5728\u7528\u7684\u79d1\u5ba4\u548c\u4eba\u5458\u4e0d\u80fd\u5220\u9664\uff0c\u5148\u6539\u7531\u522b\u4eba\u8d1f\u8d23\u3002\u6539\u52a8\u968f\u65f6\u5b58\u5165\u53f0\u8d26\uff0c\u53ef\u4ee5\u64a4\u9500\u3002", None))
#if QT_CONFIG(accessibility)
        self.partyTabs.setAccessibleName(QCoreApplication.translate("PartiesDialog", u"\u79d1\u5ba4\u548c\u4eba\u5458", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.departmentTree.setAccessibleName(QCoreApplication.translate("PartiesDialog", u"\u79d1\u5ba4\uff0cF2\u6539\u540d\uff0cDel\u5220\u9664", None))
#endif // QT_CONFIG(accessibility)
        self.departmentAddButton.setText(QCoreApplication.translate("PartiesDialog", u"\u589e\u52a0(&A)", None))
        self.departmentRenameButton.setText(QCoreApplication.translate("PartiesDialog", u"\u6539\u540d(&E)", None))
        self.departmentDeleteButton.setText(QCoreApplication.translate("PartiesDialog", u"\u5220\u9664(&L)", None))
        self.partyTabs.setTabText(self.partyTabs.indexOf(self.departmentTab), QCoreApplication.translate("PartiesDialog", u"\u79d1\u5ba4", None))
#if QT_CONFIG(accessibility)
        self.personTree.setAccessibleName(QCoreApplication.translate("PartiesDialog", u"\u4eba\u5458\uff0cF2\u6539\u59d3\u540d\u548c\u804c\u52a1\uff0cDel\u5220\u9664", None))
#endif // QT_CONFIG(accessibility)
        self.personAddButton.setText(QCoreApplication.translate("PartiesDialog", u"\u589e\u52a0(&B)", None))
        self.personRenameButton.setText(QCoreApplication.translate("PartiesDialog", u"\u6539\u540d(&R)", None))
        self.personDeleteButton.setText(QCoreApplication.translate("PartiesDialog", u"\u5220\u9664(&T)", None))
        self.partyTabs.setTabText(self.partyTabs.indexOf(self.personTab), QCoreApplication.translate("PartiesDialog", u"\u4eba\u5458", None))
#if QT_CONFIG(accessibility)
        self.problemLabel.setAccessibleName(QCoreApplication.translate("PartiesDialog", u"\u63d0\u793a", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

