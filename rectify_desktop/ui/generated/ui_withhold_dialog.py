# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'withhold_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QDialogButtonBox, QFormLayout, QGroupBox, QLabel, QLineEdit, QRadioButton, QVBoxLayout)

class Ui_WithholdDialog(object):
    def setupUi(self, WithholdDialog):
        if not WithholdDialog.objectName():
            WithholdDialog.setObjectName(u"WithholdDialog")
        WithholdDialog.resize(520, 420)
        self.dialogLayout = QVBoxLayout(WithholdDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 16, 16, 16)
        self.subjectLabel = QLabel(WithholdDialog)
        self.subjectLabel.setObjectName(u"subjectLabel")
        self.subjectLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.subjectLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.subjectLabel)

        self.scopeBox = QGroupBox(WithholdDialog)
        self.scopeBox.setObjectName(u"scopeBox")
        self.scopeLayout = QVBoxLayout(self.scopeBox)
        self.scopeLayout.setSpacing(4)
        self.scopeLayout.setObjectName(u"scopeLayout")
        self.scopeLayout.setContentsMargins(10, 6, 10, 8)
        self.findingRadio = QRadioButton(self.scopeBox)
        self.findingRadio.setObjectName(u"findingRadio")
        self.findingRadio.setChecked(True)

        self.scopeLayout.addWidget(self.findingRadio)

        self.passageRadio = QRadioButton(self.scopeBox)
        self.passageRadio.setObjectName(u"passageRadio")

        self.scopeLayout.addWidget(self.passageRadio)


        self.dialogLayout.addWidget(self.scopeBox)

        self.groundBox = QGroupBox(WithholdDialog)
        self.groundBox.setObjectName(u"groundBox")
        self.groundLayout = QVBoxLayout(self.groundBox)
        self.groundLayout.setSpacing(4)
        self.groundLayout.setObjectName(u"groundLayout")
        self.groundLayout.setContentsMargins(10, 6, 10, 8)

        self.dialogLayout.addWidget(self.groundBox)

        self.factLayout = QFormLayout()
        self.factLayout.setObjectName(u"factLayout")
        self.factLayout.setContentsMargins(0, 4, 0, 0)
        self.noteLabel = QLabel(WithholdDialog)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.factLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.noteEdit = QLineEdit(WithholdDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaxLength(200)

        self.factLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.noteEdit)

        self.deciderLabel = QLabel(WithholdDialog)
        self.deciderLabel.setObjectName(u"deciderLabel")
        self.deciderLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.factLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.deciderLabel)

        self.deciderEdit = QLineEdit(WithholdDialog)
        self.deciderEdit.setObjectName(u"deciderEdit")
        self.deciderEdit.setMaxLength(40)

        self.factLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.deciderEdit)

        self.decidedLabel = QLabel(WithholdDialog)
        self.decidedLabel.setObjectName(u"decidedLabel")
        self.decidedLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.factLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.decidedLabel)

        self.decidedEdit = QLineEdit(WithholdDialog)
        self.decidedEdit.setObjectName(u"decidedEdit")

        self.factLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.decidedEdit)


        self.dialogLayout.addLayout(self.factLayout)

        self.problemLabel = QLabel(WithholdDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.problemLabel)

        self.buttonBox = QDialogButtonBox(WithholdDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttonBox)

#if QT_CONFIG(shortcut)
        self.noteLabel.setBuddy(self.noteEdit)
        self.deciderLabel.setBuddy(self.deciderEdit)
        self.decidedLabel.setBuddy(self.decidedEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WithholdDialog)

        QMetaObject.connectSlotsByName(WithholdDialog)
    # setupUi

    def retranslateUi(self, WithholdDialog):
        WithholdDialog.setWindowTitle(QCoreApplication.translate("WithholdDialog", u"\u793e\u4f1a\u516c\u5f00\u7248\u4e0d\u516c\u5f00", None))
#if QT_CONFIG(accessibility)
        self.subjectLabel.setAccessibleName(QCoreApplication.translate("WithholdDialog", u"\u4e0d\u516c\u5f00\u7684\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.scopeBox.setTitle(QCoreApplication.translate("WithholdDialog", u"\u7565\u53bb\u591a\u5c11", None))
        self.findingRadio.setText(QCoreApplication.translate("WithholdDialog", u"\u6574\u6761\u95ee\u9898\uff08\u9898\u76ee\u3001\u63cf\u8ff0\u3001\u7ed3\u679c\u3001\u6574\u6539\u60c5\u51b5\u90fd\u4e0d\u767b\uff09(&Q)", None))
        self.passageRadio.setText(QCoreApplication.translate("WithholdDialog", u"\u53ea\u8fd9\u4e00\u6bb5(&Z)", None))
        self.groundBox.setTitle(QCoreApplication.translate("WithholdDialog", u"\u4f9d\u636e\uff08\u4e94\u79cd\u4e4b\u4e00\uff09", None))
        self.noteLabel.setText(QCoreApplication.translate("WithholdDialog", u"\u7406\u7531\u8bf4\u660e(&L)", None))
        self.noteEdit.setPlaceholderText(QCoreApplication.translate("WithholdDialog", u"\u7ed9\u5ba1\u7b7e\u7684\u9886\u5bfc\u770b\uff0c\u5982\uff1a\u6848\u4ef6\u5c1a\u5728\u521d\u6838\uff0c11\u6708\u5e95\u524d\u4e0d\u5b9c\u516c\u5f00", None))
        self.deciderLabel.setText(QCoreApplication.translate("WithholdDialog", u"\u5ba1\u5b9a\u4eba(&S)", None))
        self.deciderEdit.setPlaceholderText(QCoreApplication.translate("WithholdDialog", u"\u6ca1\u6709\u5ba1\u5b9a\u7684\u5148\u7a7a\u7740", None))
        self.decidedLabel.setText(QCoreApplication.translate("WithholdDialog", u"\u5ba1\u5b9a\u65e5\u671f(&R)", None))
        self.decidedEdit.setPlaceholderText(QCoreApplication.translate("WithholdDialog", u"\u5982 3\u67085\u65e5", None))
#if QT_CONFIG(accessibility)
        self.problemLabel.setAccessibleName(QCoreApplication.translate("WithholdDialog", u"\u63d0\u793a", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

