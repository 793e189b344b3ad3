# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'about_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QDialogButtonBox, QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QSpacerItem, QSplitter, QTreeWidget, QVBoxLayout)
from . import rectify_rc

class Ui_AboutDialog(object):
    def setupUi(self, AboutDialog):
        if not AboutDialog.objectName():
            AboutDialog.setObjectName(u"AboutDialog")
        AboutDialog.resize(640, 650)
        self.dialogLayout = QVBoxLayout(AboutDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 16, 16, 16)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(14)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.iconLabel = QLabel(AboutDialog)
        self.iconLabel.setObjectName(u"iconLabel")
        self.iconLabel.setMinimumSize(QSize(56, 56))
        self.iconLabel.setMaximumSize(QSize(56, 56))
        self.iconLabel.setScaledContents(True)

        self.headLayout.addWidget(self.iconLabel)

        self.nameLayout = QVBoxLayout()
        self.nameLayout.setSpacing(2)
        self.nameLayout.setObjectName(u"nameLayout")
        self.nameLayout.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(AboutDialog)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.PlainText)

        self.nameLayout.addWidget(self.nameLabel)

        self.versionLabel = QLabel(AboutDialog)
        self.versionLabel.setObjectName(u"versionLabel")
        self.versionLabel.setTextFormat(Qt.PlainText)

        self.nameLayout.addWidget(self.versionLabel)


        self.headLayout.addLayout(self.nameLayout)

        self.spacer18 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headLayout.addItem(self.spacer18)


        self.dialogLayout.addLayout(self.headLayout)

        self.purposeLabel = QLabel(AboutDialog)
        self.purposeLabel.setObjectName(u"purposeLabel")
        self.purposeLabel.setTextFormat(Qt.PlainText)
        self.purposeLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.purposeLabel)

        self.filesLabel = QLabel(AboutDialog)
        self.filesLabel.setObjectName(u"filesLabel")
        self.filesLabel.setTextFormat(Qt.PlainText)
        self.filesLabel.setWordWrap(True)
        self.filesLabel.setTextInteractionFlags(Qt.TextSelectableByKeyboard|Qt.TextSelectableByMouse)

        self.dialogLayout.addWidget(self.filesLabel)

        self.licenceLabel = QLabel(AboutDialog)
        self.licenceLabel.setObjectName(u"licenceLabel")
        self.licenceLabel.setTextFormat(Qt.PlainText)
        self.licenceLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.licenceLabel)

        self.partsLabel = QLabel(AboutDialog)
        self.partsLabel.setObjectName(u"partsLabel")

        self.dialogLayout.addWidget(self.partsLabel)

        self.partsSplitter = QSplitter(AboutDialog)
        self.partsSplitter.setObjectName(u"partsSplitter")
        self.partsSplitter.setOrientation(Qt.Vertical)
        self.partsSplitter.setChildrenCollapsible(False)
        self.partsTree = QTreeWidget(self.partsSplitter)
        self.partsTree.setObjectName(u"partsTree")
        self.partsTree.setRootIsDecorated(False)
        self.partsTree.setUniformRowHeights(True)
        self.partsSplitter.addWidget(self.partsTree)
        self.licenceEdit = QPlainTextEdit(self.partsSplitter)
        self.licenceEdit.setObjectName(u"licenceEdit")
        self.licenceEdit.setReadOnly(True)
        self.partsSplitter.addWidget(self.licenceEdit)

        self.dialogLayout.addWidget(self.partsSplitter)

        self.buttonBox = QDialogButtonBox(AboutDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.Close)

        self.dialogLayout.addWidget(self.buttonBox)

#if QT_CONFIG(shortcut)
        self.partsLabel.setBuddy(self.partsTree)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AboutDialog)

        QMetaObject.connectSlotsByName(AboutDialog)
    # setupUi

    def retranslateUi(self, AboutDialog):
        AboutDialog.setWindowTitle(QCoreApplication.translate("AboutDialog", u"\u5173\u4e8e\u5de1\u5bdf\u6574\u6539\u5de5\u4f5c\u53f0", None))
        self.nameLabel.setText(QCoreApplication.translate("AboutDialog", u"\u5de1\u5bdf\u6574\u6539\u5de5\u4f5c\u53f0", None))
        self.versionLabel.setText("")
        self.purposeLabel.setText(QCoreApplication.translate("AboutDialog", u"\u4f9b\u88ab\u5de1\u5bdf\u5355\u4f4d\u4f7f\u7528\u7684\u6574\u6539\u53f0\u8d26\uff1a\u767b\u8bb0\u95ee\u9898\u3001\u8c03\u5ea6\u8fdb\u5c55\u3001\u5bfc\u51fa\u901a\u62a5\u548c\u6574\u6539\u6e05\u5355\u3002\u5168\u90e8\u6570\u636e\u4fdd\u5b58\u5728\u672c\u673a\uff0c\u7a0b\u5e8f\u4e0d\u8bbf\u95ee\u7f51\u7edc\u3002", None))
        self.filesLabel.setText("")
        self.licenceLabel.setText("")
        self.partsLabel.setText(QCoreApplication.translate("AboutDialog", u"\u7ec4\u6210\u90e8\u5206\u548c\u8bb8\u53ef(&L)", None))
        ___qtreewidgetitem = self.partsTree.headerItem()
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("AboutDialog", u"\u8bb8\u53ef", None));
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("AboutDialog", u"\u7248\u672c", None));
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("AboutDialog", u"\u540d\u79f0", None));
#if QT_CONFIG(accessibility)
        self.partsTree.setAccessibleName(QCoreApplication.translate("AboutDialog", u"\u7ec4\u6210\u90e8\u5206\u3001\u7248\u672c\u548c\u8bb8\u53ef", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.licenceEdit.setAccessibleName(QCoreApplication.translate("AboutDialog", u"\u9009\u4e2d\u90e8\u5206\u7684\u8bb8\u53ef\u5168\u6587", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

