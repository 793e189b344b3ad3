# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout)

from rectify_desktop.ui.widgets.pick_box import PickBox

class Ui_EvidenceDialog(object):
    def setupUi(self, EvidenceDialog):
        if not EvidenceDialog.objectName():
            EvidenceDialog.setObjectName(u"EvidenceDialog")
        EvidenceDialog.resize(820, 520)
        self.dialogLayout = QVBoxLayout(EvidenceDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 16, 16, 16)
        self.aboutLabel = QLabel(EvidenceDialog)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.aboutLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.aboutLabel)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(16)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.formLayout = QFormLayout()
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.formLayout.setVerticalSpacing(8)
        self.nameEditLabel = QLabel(EvidenceDialog)
        self.nameEditLabel.setObjectName(u"nameEditLabel")
        self.nameEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameEditLabel)

        self.nameEdit = QLineEdit(EvidenceDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.formLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.kindComboLabel = QLabel(EvidenceDialog)
        self.kindComboLabel.setObjectName(u"kindComboLabel")
        self.kindComboLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.kindComboLabel)

        self.kindCombo = PickBox(EvidenceDialog)
        self.kindCombo.setObjectName(u"kindCombo")

        self.formLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kindCombo)

        self.numberEditLabel = QLabel(EvidenceDialog)
        self.numberEditLabel.setObjectName(u"numberEditLabel")
        self.numberEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.numberEditLabel)

        self.numberEdit = QLineEdit(EvidenceDialog)
        self.numberEdit.setObjectName(u"numberEdit")

        self.formLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.numberEdit)

        self.formedEditLabel = QLabel(EvidenceDialog)
        self.formedEditLabel.setObjectName(u"formedEditLabel")
        self.formedEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.formedEditLabel)

        self.formedEdit = QLineEdit(EvidenceDialog)
        self.formedEdit.setObjectName(u"formedEdit")

        self.formLayout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.formedEdit)

        self.pagesEditLabel = QLabel(EvidenceDialog)
        self.pagesEditLabel.setObjectName(u"pagesEditLabel")
        self.pagesEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.pagesEditLabel)

        self.pagesEdit = QLineEdit(EvidenceDialog)
        self.pagesEdit.setObjectName(u"pagesEdit")

        self.formLayout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.pagesEdit)

        self.originalComboLabel = QLabel(EvidenceDialog)
        self.originalComboLabel.setObjectName(u"originalComboLabel")
        self.originalComboLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.originalComboLabel)

        self.originalCombo = PickBox(EvidenceDialog)
        self.originalCombo.setObjectName(u"originalCombo")

        self.formLayout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.originalCombo)

        self.locationEditLabel = QLabel(EvidenceDialog)
        self.locationEditLabel.setObjectName(u"locationEditLabel")
        self.locationEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.locationEditLabel)

        self.locationEdit = QLineEdit(EvidenceDialog)
        self.locationEdit.setObjectName(u"locationEdit")

        self.formLayout.setWidget(6, QFormLayout.ItemRole.FieldRole, self.locationEdit)

        self.departmentComboLabel = QLabel(EvidenceDialog)
        self.departmentComboLabel.setObjectName(u"departmentComboLabel")
        self.departmentComboLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(7, QFormLayout.ItemRole.LabelRole, self.departmentComboLabel)

        self.departmentCombo = PickBox(EvidenceDialog)
        self.departmentCombo.setObjectName(u"departmentCombo")

        self.formLayout.setWidget(7, QFormLayout.ItemRole.FieldRole, self.departmentCombo)

        self.checkedEditLabel = QLabel(EvidenceDialog)
        self.checkedEditLabel.setObjectName(u"checkedEditLabel")
        self.checkedEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(8, QFormLayout.ItemRole.LabelRole, self.checkedEditLabel)

        self.checkedEdit = QLineEdit(EvidenceDialog)
        self.checkedEdit.setObjectName(u"checkedEdit")

        self.formLayout.setWidget(8, QFormLayout.ItemRole.FieldRole, self.checkedEdit)

        self.catalogueEditLabel = QLabel(EvidenceDialog)
        self.catalogueEditLabel.setObjectName(u"catalogueEditLabel")
        self.catalogueEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(9, QFormLayout.ItemRole.LabelRole, self.catalogueEditLabel)

        self.catalogueEdit = QLineEdit(EvidenceDialog)
        self.catalogueEdit.setObjectName(u"catalogueEdit")

        self.formLayout.setWidget(9, QFormLayout.ItemRole.FieldRole, self.catalogueEdit)


        self.bodyLayout.addLayout(self.formLayout)

        self.linkLayout = QVBoxLayout()
        self.linkLayout.setSpacing(4)
        self.linkLayout.setObjectName(u"linkLayout")
        self.linkLabel = QLabel(EvidenceDialog)
        self.linkLabel.setObjectName(u"linkLabel")
        self.linkLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.linkLayout.addWidget(self.linkLabel)

        self.linkSearchEdit = QLineEdit(EvidenceDialog)
        self.linkSearchEdit.setObjectName(u"linkSearchEdit")
        self.linkSearchEdit.setClearButtonEnabled(True)

        self.linkLayout.addWidget(self.linkSearchEdit)

        self.linkTree = QTreeWidget(EvidenceDialog)
        __qtreewidgetitem = QTreeWidgetItem()
        __qtreewidgetitem.setText(0, u"1");
        self.linkTree.setHeaderItem(__qtreewidgetitem)
        self.linkTree.setObjectName(u"linkTree")
        self.linkTree.setHeaderHidden(True)

        self.linkLayout.addWidget(self.linkTree)


        self.bodyLayout.addLayout(self.linkLayout)

        self.bodyLayout.setStretch(0, 1)
        self.bodyLayout.setStretch(1, 1)

        self.dialogLayout.addLayout(self.bodyLayout)

        self.problemLabel = QLabel(EvidenceDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.problemLabel)

        self.buttonBox = QDialogButtonBox(EvidenceDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttonBox)

        self.dialogLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.nameEditLabel.setBuddy(self.nameEdit)
        self.kindComboLabel.setBuddy(self.kindCombo)
        self.numberEditLabel.setBuddy(self.numberEdit)
        self.formedEditLabel.setBuddy(self.formedEdit)
        self.pagesEditLabel.setBuddy(self.pagesEdit)
        self.originalComboLabel.setBuddy(self.originalCombo)
        self.locationEditLabel.setBuddy(self.locationEdit)
        self.departmentComboLabel.setBuddy(self.departmentCombo)
        self.checkedEditLabel.setBuddy(self.checkedEdit)
        self.catalogueEditLabel.setBuddy(self.catalogueEdit)
        self.linkLabel.setBuddy(self.linkTree)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EvidenceDialog)

        QMetaObject.connectSlotsByName(EvidenceDialog)
    # setupUi

    def retranslateUi(self, EvidenceDialog):
        EvidenceDialog.setWindowTitle(QCoreApplication.translate("EvidenceDialog", u"\u6750\u6599\u4fe1\u606f", None))
        self.nameEditLabel.setText(QCoreApplication.translate("EvidenceDialog", u"\u6750\u6599\u540d\u79f0(&N)", None))
        self.kindComboLabel.setText(QCoreApplication.translate("EvidenceDialog", u"\u6750\u6599\u7c7b\u578b(&T)", None))
        self.numberEditLabel.setText(QCoreApplication.translate("EvidenceDialog", u"\u6587\u53f7(&W)", None))
        self.formedEditLabel.setText(QCoreApplication.translate("EvidenceDialog", u"\u5f62\u6210\u65e5\u671f(&D)", None))
        self.pagesEditLabel.setText(QCoreApplication.translate("EvidenceDialog", u"\u9875\u6570(&P)", None))
        self.originalComboLabel.setText(QCoreApplication.translate("EvidenceDialog", u"\u539f\u4ef6\u6216\u590d\u5370\u4ef6(&Y)", None))
        self.locationEditLabel.setText(QCoreApplication.translate("EvidenceDialog", u"\u5b58\u653e\u4f4d\u7f6e(&L)", None))
        self.departmentComboLabel.setText(QCoreApplication.translate("EvidenceDialog", u"\u63d0\u4f9b\u79d1\u5ba4(&K)", None))
        self.checkedEditLabel.setText(QCoreApplication.translate("EvidenceDialog", u"\u6838\u5bf9\u4eba(&H)", None))
        self.catalogueEditLabel.setText(QCoreApplication.translate("EvidenceDialog", u"\u6750\u6599\u7f16\u53f7(&B)", None))
        self.linkLabel.setText(QCoreApplication.translate("EvidenceDialog", u"\u8bc1\u660e\u54ea\u4e9b\u95ee\u9898\u3001\u63aa\u65bd(&G)", None))
        self.linkSearchEdit.setPlaceholderText(QCoreApplication.translate("EvidenceDialog", u"\u6309\u7f16\u53f7\u3001\u95ee\u9898\u6216\u63aa\u65bd\u67e5\u627e", None))
#if QT_CONFIG(accessibility)
        self.linkSearchEdit.setAccessibleName(QCoreApplication.translate("EvidenceDialog", u"\u67e5\u627e\u95ee\u9898\u6216\u63aa\u65bd", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.linkTree.setAccessibleName(QCoreApplication.translate("EvidenceDialog", u"\u8bc1\u660e\u54ea\u4e9b\u95ee\u9898\u3001\u63aa\u65bd\uff0c\u7a7a\u683c\u952e\u52fe\u9009", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.problemLabel.setAccessibleName(QCoreApplication.translate("EvidenceDialog", u"\u63d0\u793a", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

