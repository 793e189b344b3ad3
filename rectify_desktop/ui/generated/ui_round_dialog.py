# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'round_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QDialogButtonBox, QFormLayout, QFrame, QLabel, QLineEdit, QScrollArea, QTabWidget, QVBoxLayout, QWidget)

from rectify_desktop.ui.widgets.text_field import TextField
from . import rectify_rc

class Ui_RoundDialog(object):
    def setupUi(self, RoundDialog):
        if not RoundDialog.objectName():
            RoundDialog.setObjectName(u"RoundDialog")
        RoundDialog.resize(620, 480)
        self.dialogLayout = QVBoxLayout(RoundDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 16, 16, 16)
        self.tabs = QTabWidget(RoundDialog)
        self.tabs.setObjectName(u"tabs")
        self.unitTab = QWidget()
        self.unitTab.setObjectName(u"unitTab")
        self.unitLayout = QFormLayout(self.unitTab)
        self.unitLayout.setObjectName(u"unitLayout")
        self.unitLayout.setHorizontalSpacing(12)
        self.unitLayout.setVerticalSpacing(9)
        self.unitLayout.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.unitLayout.setContentsMargins(14, 14, 14, 14)
        self.titleEditLabel = QLabel(self.unitTab)
        self.titleEditLabel.setObjectName(u"titleEditLabel")
        self.titleEditLabel.setTextFormat(Qt.PlainText)

        self.unitLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.titleEditLabel)

        self.titleEdit = QLineEdit(self.unitTab)
        self.titleEdit.setObjectName(u"titleEdit")

        self.unitLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.titleEdit)

        self.unitEditLabel = QLabel(self.unitTab)
        self.unitEditLabel.setObjectName(u"unitEditLabel")
        self.unitEditLabel.setTextFormat(Qt.PlainText)

        self.unitLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.unitEditLabel)

        self.unitEdit = QLineEdit(self.unitTab)
        self.unitEdit.setObjectName(u"unitEdit")

        self.unitLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.unitEdit)

        self.organisationNameEditLabel = QLabel(self.unitTab)
        self.organisationNameEditLabel.setObjectName(u"organisationNameEditLabel")
        self.organisationNameEditLabel.setTextFormat(Qt.PlainText)

        self.unitLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.organisationNameEditLabel)

        self.organisationNameEdit = QLineEdit(self.unitTab)
        self.organisationNameEdit.setObjectName(u"organisationNameEdit")

        self.unitLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.organisationNameEdit)

        self.authorityEditLabel = QLabel(self.unitTab)
        self.authorityEditLabel.setObjectName(u"authorityEditLabel")
        self.authorityEditLabel.setTextFormat(Qt.PlainText)

        self.unitLayout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.authorityEditLabel)

        self.authorityEdit = QLineEdit(self.unitTab)
        self.authorityEdit.setObjectName(u"authorityEdit")

        self.unitLayout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.authorityEdit)

        self.teamEditLabel = QLabel(self.unitTab)
        self.teamEditLabel.setObjectName(u"teamEditLabel")
        self.teamEditLabel.setTextFormat(Qt.PlainText)

        self.unitLayout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.teamEditLabel)

        self.teamEdit = QLineEdit(self.unitTab)
        self.teamEdit.setObjectName(u"teamEdit")

        self.unitLayout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.teamEdit)

        self.tabs.addTab(self.unitTab, "")
        self.datesTab = QWidget()
        self.datesTab.setObjectName(u"datesTab")
        self.datesLayout = QFormLayout(self.datesTab)
        self.datesLayout.setObjectName(u"datesLayout")
        self.datesLayout.setHorizontalSpacing(12)
        self.datesLayout.setVerticalSpacing(9)
        self.datesLayout.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.datesLayout.setContentsMargins(14, 14, 14, 14)
        self.fromEditLabel = QLabel(self.datesTab)
        self.fromEditLabel.setObjectName(u"fromEditLabel")
        self.fromEditLabel.setTextFormat(Qt.PlainText)

        self.datesLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.fromEditLabel)

        self.fromEdit = QLineEdit(self.datesTab)
        self.fromEdit.setObjectName(u"fromEdit")

        self.datesLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.fromEdit)

        self.toEditLabel = QLabel(self.datesTab)
        self.toEditLabel.setObjectName(u"toEditLabel")
        self.toEditLabel.setTextFormat(Qt.PlainText)

        self.datesLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.toEditLabel)

        self.toEdit = QLineEdit(self.datesTab)
        self.toEdit.setObjectName(u"toEdit")

        self.datesLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.toEdit)

        self.feedbackEditLabel = QLabel(self.datesTab)
        self.feedbackEditLabel.setObjectName(u"feedbackEditLabel")
        self.feedbackEditLabel.setTextFormat(Qt.PlainText)

        self.datesLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.feedbackEditLabel)

        self.feedbackEdit = QLineEdit(self.datesTab)
        self.feedbackEdit.setObjectName(u"feedbackEdit")

        self.datesLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.feedbackEdit)

        self.asOfEditLabel = QLabel(self.datesTab)
        self.asOfEditLabel.setObjectName(u"asOfEditLabel")
        self.asOfEditLabel.setTextFormat(Qt.PlainText)

        self.datesLayout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.asOfEditLabel)

        self.asOfEdit = QLineEdit(self.datesTab)
        self.asOfEdit.setObjectName(u"asOfEdit")

        self.datesLayout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.asOfEdit)

        self.signedEditLabel = QLabel(self.datesTab)
        self.signedEditLabel.setObjectName(u"signedEditLabel")
        self.signedEditLabel.setTextFormat(Qt.PlainText)

        self.datesLayout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.signedEditLabel)

        self.signedEdit = QLineEdit(self.datesTab)
        self.signedEdit.setObjectName(u"signedEdit")

        self.datesLayout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.signedEdit)

        self.tabs.addTab(self.datesTab, "")
        self.passagesTab = QWidget()
        self.passagesTab.setObjectName(u"passagesTab")
        self.passagesOuter = QVBoxLayout(self.passagesTab)
        self.passagesOuter.setSpacing(6)
        self.passagesOuter.setObjectName(u"passagesOuter")
        self.passagesOuter.setContentsMargins(0, 0, 0, 0)
        self.passagesScroll = QScrollArea(self.passagesTab)
        self.passagesScroll.setObjectName(u"passagesScroll")
        self.passagesScroll.setFocusPolicy(Qt.NoFocus)
        self.passagesScroll.setFrameShape(QFrame.NoFrame)
        self.passagesScroll.setWidgetResizable(True)
        self.passagesScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.passagesScrollContent = QWidget()
        self.passagesScrollContent.setObjectName(u"passagesScrollContent")
        self.passagesLayout = QFormLayout(self.passagesScrollContent)
        self.passagesLayout.setObjectName(u"passagesLayout")
        self.passagesLayout.setHorizontalSpacing(12)
        self.passagesLayout.setVerticalSpacing(9)
        self.passagesLayout.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.passagesLayout.setContentsMargins(14, 14, 14, 14)
        self.openingEditLabel = QLabel(self.passagesScrollContent)
        self.openingEditLabel.setObjectName(u"openingEditLabel")
        self.openingEditLabel.setTextFormat(Qt.PlainText)

        self.passagesLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.openingEditLabel)

        self.openingEdit = TextField(self.passagesScrollContent)
        self.openingEdit.setObjectName(u"openingEdit")

        self.passagesLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.openingEdit)

        self.organisationEditLabel = QLabel(self.passagesScrollContent)
        self.organisationEditLabel.setObjectName(u"organisationEditLabel")
        self.organisationEditLabel.setTextFormat(Qt.PlainText)

        self.passagesLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.organisationEditLabel)

        self.organisationEdit = TextField(self.passagesScrollContent)
        self.organisationEdit.setObjectName(u"organisationEdit")

        self.passagesLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.organisationEdit)

        self.nextStepsEditLabel = QLabel(self.passagesScrollContent)
        self.nextStepsEditLabel.setObjectName(u"nextStepsEditLabel")
        self.nextStepsEditLabel.setTextFormat(Qt.PlainText)

        self.passagesLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.nextStepsEditLabel)

        self.nextStepsEdit = TextField(self.passagesScrollContent)
        self.nextStepsEdit.setObjectName(u"nextStepsEdit")

        self.passagesLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.nextStepsEdit)

        self.closingEditLabel = QLabel(self.passagesScrollContent)
        self.closingEditLabel.setObjectName(u"closingEditLabel")
        self.closingEditLabel.setTextFormat(Qt.PlainText)

        self.passagesLayout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.closingEditLabel)

        self.closingEdit = TextField(self.passagesScrollContent)
        self.closingEdit.setObjectName(u"closingEdit")

        self.passagesLayout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.closingEdit)

        self.passagesScroll.setWidget(self.passagesScrollContent)

        self.passagesOuter.addWidget(self.passagesScroll)

        self.tabs.addTab(self.passagesTab, "")
        self.contactTab = QWidget()
        self.contactTab.setObjectName(u"contactTab")
        self.contactLayout = QFormLayout(self.contactTab)
        self.contactLayout.setObjectName(u"contactLayout")
        self.contactLayout.setHorizontalSpacing(12)
        self.contactLayout.setVerticalSpacing(9)
        self.contactLayout.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.contactLayout.setContentsMargins(14, 14, 14, 14)
        self.phoneEditLabel = QLabel(self.contactTab)
        self.phoneEditLabel.setObjectName(u"phoneEditLabel")
        self.phoneEditLabel.setTextFormat(Qt.PlainText)

        self.contactLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.phoneEditLabel)

        self.phoneEdit = QLineEdit(self.contactTab)
        self.phoneEdit.setObjectName(u"phoneEdit")

        self.contactLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.phoneEdit)

        self.addressEditLabel = QLabel(self.contactTab)
        self.addressEditLabel.setObjectName(u"addressEditLabel")
        self.addressEditLabel.setTextFormat(Qt.PlainText)

        self.contactLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.addressEditLabel)

        self.addressEdit = QLineEdit(self.contactTab)
        self.addressEdit.setObjectName(u"addressEdit")

        self.contactLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.addressEdit)

        self.postcodeEditLabel = QLabel(self.contactTab)
        self.postcodeEditLabel.setObjectName(u"postcodeEditLabel")
        self.postcodeEditLabel.setTextFormat(Qt.PlainText)

        self.contactLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.postcodeEditLabel)

        self.postcodeEdit = QLineEdit(self.contactTab)
        self.postcodeEdit.setObjectName(u"postcodeEdit")

        self.contactLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.postcodeEdit)

        self.emailEditLabel = QLabel(self.contactTab)
        self.emailEditLabel.setObjectName(u"emailEditLabel")
        self.emailEditLabel.setTextFormat(Qt.PlainText)

        self.contactLayout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.emailEditLabel)

        self.emailEdit = QLineEdit(self.contactTab)
        self.emailEdit.setObjectName(u"emailEdit")

        self.contactLayout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.emailEdit)

        self.tabs.addTab(self.contactTab, "")

        self.dialogLayout.addWidget(self.tabs)

        self.problemLabel = QLabel(RoundDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.PlainText)
        self.problemLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.problemLabel)

        self.buttonBox = QDialogButtonBox(RoundDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.dialogLayout.addWidget(self.buttonBox)

#if QT_CONFIG(shortcut)
        self.titleEditLabel.setBuddy(self.titleEdit)
        self.unitEditLabel.setBuddy(self.unitEdit)
        self.organisationNameEditLabel.setBuddy(self.organisationNameEdit)
        self.authorityEditLabel.setBuddy(self.authorityEdit)
        self.teamEditLabel.setBuddy(self.teamEdit)
        self.fromEditLabel.setBuddy(self.fromEdit)
        self.toEditLabel.setBuddy(self.toEdit)
        self.feedbackEditLabel.setBuddy(self.feedbackEdit)
        self.asOfEditLabel.setBuddy(self.asOfEdit)
        self.signedEditLabel.setBuddy(self.signedEdit)
        self.openingEditLabel.setBuddy(self.openingEdit)
        self.organisationEditLabel.setBuddy(self.organisationEdit)
        self.nextStepsEditLabel.setBuddy(self.nextStepsEdit)
        self.closingEditLabel.setBuddy(self.closingEdit)
        self.phoneEditLabel.setBuddy(self.phoneEdit)
        self.addressEditLabel.setBuddy(self.addressEdit)
        self.postcodeEditLabel.setBuddy(self.postcodeEdit)
        self.emailEditLabel.setBuddy(self.emailEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RoundDialog)

        self.tabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(RoundDialog)
    # setupUi

    def retranslateUi(self, RoundDialog):
        RoundDialog.setWindowTitle(QCoreApplication.translate("RoundDialog", u"\u8f6e\u6b21\u4fe1\u606f", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u8f6e\u6b21\u4fe1\u606f\u7684\u5404\u9875", None))
#endif // QT_CONFIG(accessibility)
        self.titleEditLabel.setText(QCoreApplication.translate("RoundDialog", u"\u53f0\u8d26\u540d\u79f0(&A)", None))
#if QT_CONFIG(accessibility)
        self.titleEdit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u53f0\u8d26\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.titleEdit.setPlaceholderText(QCoreApplication.translate("RoundDialog", u"\u5982\uff1a\u533a\u59d4\u7b2c\u4e09\u8f6e\u5de1\u5bdf\u6574\u6539", None))
        self.unitEditLabel.setText(QCoreApplication.translate("RoundDialog", u"\u5355\u4f4d\u7b80\u79f0(&U)", None))
#if QT_CONFIG(accessibility)
        self.unitEdit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u5355\u4f4d\u7b80\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.unitEdit.setPlaceholderText(QCoreApplication.translate("RoundDialog", u"\u6b63\u6587\u4e2d\u7684\u7b80\u79f0\uff0c\u5982\uff1a\u67d0\u67d0\u5c40", None))
        self.organisationNameEditLabel.setText(QCoreApplication.translate("RoundDialog", u"\u515a\u7ec4\u7ec7\u5168\u79f0(&O)", None))
#if QT_CONFIG(accessibility)
        self.organisationNameEdit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u515a\u7ec4\u7ec7\u5168\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.organisationNameEdit.setPlaceholderText(QCoreApplication.translate("RoundDialog", u"\u843d\u6b3e\u7528\uff0c\u5982\uff1a\u4e2d\u5171\u67d0\u67d0\u5c40\u515a\u7ec4", None))
        self.authorityEditLabel.setText(QCoreApplication.translate("RoundDialog", u"\u6d3e\u51fa\u5de1\u5bdf\u7684\u515a\u59d4(&V)", None))
#if QT_CONFIG(accessibility)
        self.authorityEdit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u6d3e\u51fa\u5de1\u5bdf\u7684\u515a\u59d4", None))
#endif // QT_CONFIG(accessibility)
        self.authorityEdit.setPlaceholderText(QCoreApplication.translate("RoundDialog", u"\u5982\uff1a\u67d0\u67d0\u533a\u59d4", None))
        self.teamEditLabel.setText(QCoreApplication.translate("RoundDialog", u"\u5de1\u5bdf\u7ec4(&M)", None))
#if QT_CONFIG(accessibility)
        self.teamEdit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u5de1\u5bdf\u7ec4", None))
#endif // QT_CONFIG(accessibility)
        self.teamEdit.setPlaceholderText(QCoreApplication.translate("RoundDialog", u"\u5982\uff1a\u533a\u59d4\u7b2c\u4e00\u5de1\u5bdf\u7ec4", None))
        self.tabs.setTabText(self.tabs.indexOf(self.unitTab), QCoreApplication.translate("RoundDialog", u"\u5355\u4f4d\u4e0e\u5de1\u5bdf\u7ec4", None))
        self.fromEditLabel.setText(QCoreApplication.translate("RoundDialog", u"\u5de1\u5bdf\u5f00\u59cb(&1)", None))
#if QT_CONFIG(accessibility)
        self.fromEdit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u5de1\u5bdf\u5f00\u59cb\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.fromEdit.setPlaceholderText(QCoreApplication.translate("RoundDialog", u"\u5982 2025-03-10", None))
        self.toEditLabel.setText(QCoreApplication.translate("RoundDialog", u"\u5de1\u5bdf\u7ed3\u675f(&2)", None))
#if QT_CONFIG(accessibility)
        self.toEdit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u5de1\u5bdf\u7ed3\u675f\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.toEdit.setPlaceholderText(QCoreApplication.translate("RoundDialog", u"\u5982 2025-03-10", None))
        self.feedbackEditLabel.setText(QCoreApplication.translate("RoundDialog", u"\u53cd\u9988\u65e5\u671f(&3)", None))
#if QT_CONFIG(accessibility)
        self.feedbackEdit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u53cd\u9988\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.feedbackEdit.setPlaceholderText(QCoreApplication.translate("RoundDialog", u"\u5982 2025-03-10", None))
        self.asOfEditLabel.setText(QCoreApplication.translate("RoundDialog", u"\u6570\u636e\u622a\u81f3(&4)", None))
#if QT_CONFIG(accessibility)
        self.asOfEdit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u6570\u636e\u622a\u81f3\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.asOfEdit.setPlaceholderText(QCoreApplication.translate("RoundDialog", u"\u5982 2025-03-10\uff1b\u7559\u7a7a\u6309\u5f53\u5929", None))
        self.signedEditLabel.setText(QCoreApplication.translate("RoundDialog", u"\u843d\u6b3e\u65e5\u671f(&5)", None))
#if QT_CONFIG(accessibility)
        self.signedEdit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u843d\u6b3e\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.signedEdit.setPlaceholderText(QCoreApplication.translate("RoundDialog", u"\u5982 2025-03-10", None))
        self.tabs.setTabText(self.tabs.indexOf(self.datesTab), QCoreApplication.translate("RoundDialog", u"\u65e5\u671f", None))
        self.openingEditLabel.setText(QCoreApplication.translate("RoundDialog", u"\u5f15\u8a00(&Y)", None))
#if QT_CONFIG(accessibility)
        self.openingEdit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u5f15\u8a00", None))
#endif // QT_CONFIG(accessibility)
        self.organisationEditLabel.setText(QCoreApplication.translate("RoundDialog", u"\u6574\u6539\u7ec4\u7ec7\u60c5\u51b5(&Z)", None))
#if QT_CONFIG(accessibility)
        self.organisationEdit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u6574\u6539\u7ec4\u7ec7\u60c5\u51b5", None))
#endif // QT_CONFIG(accessibility)
        self.nextStepsEditLabel.setText(QCoreApplication.translate("RoundDialog", u"\u4e0b\u4e00\u6b65\u6253\u7b97(&N)", None))
#if QT_CONFIG(accessibility)
        self.nextStepsEdit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u4e0b\u4e00\u6b65\u6253\u7b97", None))
#endif // QT_CONFIG(accessibility)
        self.closingEditLabel.setText(QCoreApplication.translate("RoundDialog", u"\u7ed3\u5c3e(&E)", None))
#if QT_CONFIG(accessibility)
        self.closingEdit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u7ed3\u5c3e", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.passagesTab), QCoreApplication.translate("RoundDialog", u"\u901a\u62a5\u6bb5\u843d", None))
        self.phoneEditLabel.setText(QCoreApplication.translate("RoundDialog", u"\u8054\u7cfb\u7535\u8bdd(&6)", None))
#if QT_CONFIG(accessibility)
        self.phoneEdit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u8054\u7cfb\u7535\u8bdd", None))
#endif // QT_CONFIG(accessibility)
        self.addressEditLabel.setText(QCoreApplication.translate("RoundDialog", u"\u901a\u4fe1\u5730\u5740(&7)", None))
#if QT_CONFIG(accessibility)
        self.addressEdit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u901a\u4fe1\u5730\u5740", None))
#endif // QT_CONFIG(accessibility)
        self.postcodeEditLabel.setText(QCoreApplication.translate("RoundDialog", u"\u90ae\u653f\u7f16\u7801(&8)", None))
#if QT_CONFIG(accessibility)
        self.postcodeEdit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u90ae\u653f\u7f16\u7801", None))
#endif // QT_CONFIG(accessibility)
        self.emailEditLabel.setText(QCoreApplication.translate("RoundDialog", u"\u7535\u5b50\u90ae\u7bb1(&9)", None))
#if QT_CONFIG(accessibility)
        self.emailEdit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u7535\u5b50\u90ae\u7bb1", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.contactTab), QCoreApplication.translate("RoundDialog", u"\u516c\u5f00\u8054\u7cfb\u65b9\u5f0f", None))
        self.problemLabel.setText("")
    # retranslateUi

