# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'accept_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QDialogButtonBox, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout)

from rectify_desktop.ui.widgets.text_field import TextField

class Ui_AcceptDialog(object):
    def setupUi(self, AcceptDialog):
        if not AcceptDialog.objectName():
            AcceptDialog.setObjectName(u"AcceptDialog")
        AcceptDialog.resize(520, 344)
        self.dialogLayout = QVBoxLayout(AcceptDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 16, 16, 16)
        self.subjectLabel = QLabel(AcceptDialog)
        self.subjectLabel.setObjectName(u"subjectLabel")
        self.subjectLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.subjectLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.subjectLabel)

        self.reasonLabel = QLabel(AcceptDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.dialogLayout.addWidget(self.reasonLabel)

        self.reasonEdit = TextField(AcceptDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.dialogLayout.addWidget(self.reasonEdit)

        self.decidedByLabel = QLabel(AcceptDialog)
        self.decidedByLabel.setObjectName(u"decidedByLabel")

        self.dialogLayout.addWidget(self.decidedByLabel)

        self.decidedByEdit = QLineEdit(AcceptDialog)
        self.decidedByEdit.setObjectName(u"decidedByEdit")

        self.dialogLayout.addWidget(self.decidedByEdit)

        self.hintLabel = QLabel(AcceptDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.hintLabel.setWordWrap(True)
        self.hintLabel.setProperty(u"isHint", True)

        self.dialogLayout.addWidget(self.hintLabel)

        self.problemLabel = QLabel(AcceptDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.problemLabel)

        self.dialogSpacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.dialogSpacer)

        self.buttonBox = QDialogButtonBox(AcceptDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttonBox)

#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reasonEdit)
        self.decidedByLabel.setBuddy(self.decidedByEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AcceptDialog)

        QMetaObject.connectSlotsByName(AcceptDialog)
    # setupUi

    def retranslateUi(self, AcceptDialog):
        AcceptDialog.setWindowTitle(QCoreApplication.translate("AcceptDialog", u"\u4fdd\u7559\u5b58\u7591", None))
        self.subjectLabel.setText("")
        self.reasonLabel.setText(QCoreApplication.translate("AcceptDialog", u"\u4fdd\u7559\u7406\u7531(&L)", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("AcceptDialog", u"\u4fdd\u7559\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.decidedByLabel.setText(QCoreApplication.translate("AcceptDialog", u"\u51b3\u5b9a\u4eba(&J)", None))
#if QT_CONFIG(accessibility)
        self.decidedByEdit.setAccessibleName(QCoreApplication.translate("AcceptDialog", u"\u51b3\u5b9a\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.hintLabel.setText(QCoreApplication.translate("AcceptDialog", u"\u7406\u7531\u548c\u51b3\u5b9a\u4eba\u968f\u4f53\u68c0\u7ed3\u679c\u4fdd\u5b58\uff0c\u5370\u5728\u8865\u9f50\u6e05\u5355\u7684\u201c\u5df2\u4fdd\u7559\u7684\u5b58\u7591\u9879\u201d\u91cc\u3002", None))
        self.problemLabel.setText("")
    # retranslateUi

