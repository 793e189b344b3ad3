# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'closure_roles_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QDialogButtonBox, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)
from . import rectify_rc

class Ui_ClosureRolesDialog(object):
    def setupUi(self, ClosureRolesDialog):
        if not ClosureRolesDialog.objectName():
            ClosureRolesDialog.setObjectName(u"ClosureRolesDialog")
        ClosureRolesDialog.resize(420, 440)
        self.dialogLayout = QVBoxLayout(ClosureRolesDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 16, 16, 16)
        self.hintLabel = QLabel(ClosureRolesDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setWordWrap(True)
        self.hintLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.dialogLayout.addWidget(self.hintLabel)

        self.rolesLayout = QHBoxLayout()
        self.rolesLayout.setSpacing(10)
        self.rolesLayout.setObjectName(u"rolesLayout")
        self.rolesLayout.setContentsMargins(0, 0, 0, 0)
        self.roleList = QListWidget(ClosureRolesDialog)
        self.roleList.setObjectName(u"roleList")

        self.rolesLayout.addWidget(self.roleList)

        self.roleButtonLayout = QVBoxLayout()
        self.roleButtonLayout.setSpacing(6)
        self.roleButtonLayout.setObjectName(u"roleButtonLayout")
        self.roleButtonLayout.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(ClosureRolesDialog)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(False)

        self.roleButtonLayout.addWidget(self.addButton)

        self.renameButton = QPushButton(ClosureRolesDialog)
        self.renameButton.setObjectName(u"renameButton")
        self.renameButton.setAutoDefault(False)

        self.roleButtonLayout.addWidget(self.renameButton)

        self.upButton = QPushButton(ClosureRolesDialog)
        self.upButton.setObjectName(u"upButton")
        self.upButton.setAutoDefault(False)

        self.roleButtonLayout.addWidget(self.upButton)

        self.downButton = QPushButton(ClosureRolesDialog)
        self.downButton.setObjectName(u"downButton")
        self.downButton.setAutoDefault(False)

        self.roleButtonLayout.addWidget(self.downButton)

        self.deleteButton = QPushButton(ClosureRolesDialog)
        self.deleteButton.setObjectName(u"deleteButton")
        self.deleteButton.setAutoDefault(False)

        self.roleButtonLayout.addWidget(self.deleteButton)

        self.roleSpacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.roleButtonLayout.addItem(self.roleSpacer)


        self.rolesLayout.addLayout(self.roleButtonLayout)


        self.dialogLayout.addLayout(self.rolesLayout)

        self.problemLabel = QLabel(ClosureRolesDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.dialogLayout.addWidget(self.problemLabel)

        self.buttonBox = QDialogButtonBox(ClosureRolesDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttonBox)

        self.dialogLayout.setStretch(1, 1)

        self.retranslateUi(ClosureRolesDialog)

        QMetaObject.connectSlotsByName(ClosureRolesDialog)
    # setupUi

    def retranslateUi(self, ClosureRolesDialog):
        ClosureRolesDialog.setWindowTitle(QCoreApplication.translate("ClosureRolesDialog", u"\u9500\u53f7\u5ba1\u6838\u73af\u8282", None))
        self.hintLabel.setText(QCoreApplication.translate("ClosureRolesDialog", u"\u4ece\u4e0a\u5230\u4e0b\u4f9d\u6b21\u5ba1\u6838\u3002\u6539\u52a8\u53ea\u7528\u4e8e\u4ee5\u540e\u7684\u7533\u8bf7\uff0c\u5728\u9014\u7684\u7533\u8bf7\u4ecd\u6309\u539f\u6765\u7684\u73af\u8282\u529e\u3002", None))
#if QT_CONFIG(accessibility)
        self.roleList.setAccessibleName(QCoreApplication.translate("ClosureRolesDialog", u"\u5ba1\u6838\u73af\u8282\uff0cF2\u6539\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.addButton.setText(QCoreApplication.translate("ClosureRolesDialog", u"\u589e\u52a0(&A)", None))
        self.renameButton.setText(QCoreApplication.translate("ClosureRolesDialog", u"\u6539\u540d(&E)", None))
        self.upButton.setText(QCoreApplication.translate("ClosureRolesDialog", u"\u4e0a\u79fb(&U)", None))
        self.downButton.setText(QCoreApplication.translate("ClosureRolesDialog", u"\u4e0b\u79fb(&D)", None))
        self.deleteButton.setText(QCoreApplication.translate("ClosureRolesDialog", u"\u5220\u53bb(&L)", None))
#if QT_CONFIG(accessibility)
        self.problemLabel.setAccessibleName(QCoreApplication.translate("ClosureRolesDialog", u"\u63d0\u793a", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

