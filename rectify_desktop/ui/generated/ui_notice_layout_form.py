# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'notice_layout_form.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QCommandLinkButton, QFormLayout, QFrame, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from rectify_desktop.ui.widgets.text_field import TextField

class Ui_NoticeLayoutForm(object):
    def setupUi(self, NoticeLayoutForm):
        if not NoticeLayoutForm.objectName():
            NoticeLayoutForm.setObjectName(u"NoticeLayoutForm")
        NoticeLayoutForm.resize(390, 640)
        self.formLayout = QVBoxLayout(NoticeLayoutForm)
        self.formLayout.setSpacing(0)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setContentsMargins(0, 0, 0, 0)
        self.layoutScroll = QScrollArea(NoticeLayoutForm)
        self.layoutScroll.setObjectName(u"layoutScroll")
        self.layoutScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.layoutScroll.setWidgetResizable(True)
        self.layoutScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.layoutScrollContent = QWidget()
        self.layoutScrollContent.setObjectName(u"layoutScrollContent")
        self.layoutScrollLayout = QVBoxLayout(self.layoutScrollContent)
        self.layoutScrollLayout.setSpacing(8)
        self.layoutScrollLayout.setObjectName(u"layoutScrollLayout")
        self.layoutScrollLayout.setContentsMargins(12, 10, 12, 10)
        self.choiceLayout = QFormLayout()
        self.choiceLayout.setObjectName(u"choiceLayout")
        self.choiceLayout.setContentsMargins(0, 0, 0, 0)
        self.profileLabel = QLabel(self.layoutScrollContent)
        self.profileLabel.setObjectName(u"profileLabel")
        self.profileLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.choiceLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.profileLabel)

        self.profileCombo = QComboBox(self.layoutScrollContent)
        self.profileCombo.setObjectName(u"profileCombo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.profileCombo.sizePolicy().hasHeightForWidth())
        self.profileCombo.setSizePolicy(sizePolicy)
        self.profileCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.choiceLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.profileCombo)

        self.patternLabel = QLabel(self.layoutScrollContent)
        self.patternLabel.setObjectName(u"patternLabel")
        self.patternLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.choiceLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.patternLabel)

        self.patternCombo = QComboBox(self.layoutScrollContent)
        self.patternCombo.setObjectName(u"patternCombo")
        sizePolicy.setHeightForWidth(self.patternCombo.sizePolicy().hasHeightForWidth())
        self.patternCombo.setSizePolicy(sizePolicy)
        self.patternCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.choiceLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.patternCombo)


        self.layoutScrollLayout.addLayout(self.choiceLayout)

        self.sampleTitleLabel = QLabel(self.layoutScrollContent)
        self.sampleTitleLabel.setObjectName(u"sampleTitleLabel")
        self.sampleTitleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.layoutScrollLayout.addWidget(self.sampleTitleLabel)

        self.sampleEdit = QPlainTextEdit(self.layoutScrollContent)
        self.sampleEdit.setObjectName(u"sampleEdit")
        self.sampleEdit.setReadOnly(True)
        self.sampleEdit.setTabChangesFocus(True)
        self.sampleEdit.setMinimumSize(QSize(0, 150))
        self.sampleEdit.setMaximumSize(QSize(16777215, 190))

        self.layoutScrollLayout.addWidget(self.sampleEdit)

        self.frameArea = QWidget(self.layoutScrollContent)
        self.frameArea.setObjectName(u"frameArea")
        self.frameAreaLayout = QVBoxLayout(self.frameArea)
        self.frameAreaLayout.setSpacing(6)
        self.frameAreaLayout.setObjectName(u"frameAreaLayout")
        self.frameAreaLayout.setContentsMargins(0, 6, 0, 0)
        self.frameTitleLabel = QLabel(self.frameArea)
        self.frameTitleLabel.setObjectName(u"frameTitleLabel")
        self.frameTitleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.frameAreaLayout.addWidget(self.frameTitleLabel)

        self.frameLayout = QFormLayout()
        self.frameLayout.setObjectName(u"frameLayout")
        self.frameLayout.setContentsMargins(0, 0, 0, 0)
        self.issuingMarkLabel = QLabel(self.frameArea)
        self.issuingMarkLabel.setObjectName(u"issuingMarkLabel")
        self.issuingMarkLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.frameLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.issuingMarkLabel)

        self.issuingMarkEdit = QLineEdit(self.frameArea)
        self.issuingMarkEdit.setObjectName(u"issuingMarkEdit")

        self.frameLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.issuingMarkEdit)

        self.documentNumberLabel = QLabel(self.frameArea)
        self.documentNumberLabel.setObjectName(u"documentNumberLabel")
        self.documentNumberLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.frameLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.documentNumberLabel)

        self.documentNumberEdit = QLineEdit(self.frameArea)
        self.documentNumberEdit.setObjectName(u"documentNumberEdit")

        self.frameLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.documentNumberEdit)

        self.copyNumberLabel = QLabel(self.frameArea)
        self.copyNumberLabel.setObjectName(u"copyNumberLabel")
        self.copyNumberLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.frameLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.copyNumberLabel)

        self.copyNumberEdit = QLineEdit(self.frameArea)
        self.copyNumberEdit.setObjectName(u"copyNumberEdit")

        self.frameLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.copyNumberEdit)

        self.urgencyLabel = QLabel(self.frameArea)
        self.urgencyLabel.setObjectName(u"urgencyLabel")
        self.urgencyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.frameLayout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.urgencyLabel)

        self.urgencyCombo = QComboBox(self.frameArea)
        self.urgencyCombo.setObjectName(u"urgencyCombo")

        self.frameLayout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.urgencyCombo)

        self.recipientsLabel = QLabel(self.frameArea)
        self.recipientsLabel.setObjectName(u"recipientsLabel")
        self.recipientsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.frameLayout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.recipientsLabel)

        self.recipientsEdit = QLineEdit(self.frameArea)
        self.recipientsEdit.setObjectName(u"recipientsEdit")

        self.frameLayout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.recipientsEdit)

        self.attachmentsLabel = QLabel(self.frameArea)
        self.attachmentsLabel.setObjectName(u"attachmentsLabel")
        self.attachmentsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.frameLayout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.attachmentsLabel)

        self.attachmentsEdit = TextField(self.frameArea)
        self.attachmentsEdit.setObjectName(u"attachmentsEdit")

        self.frameLayout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.attachmentsEdit)

        self.copiesToLabel = QLabel(self.frameArea)
        self.copiesToLabel.setObjectName(u"copiesToLabel")
        self.copiesToLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.frameLayout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.copiesToLabel)

        self.copiesToEdit = QLineEdit(self.frameArea)
        self.copiesToEdit.setObjectName(u"copiesToEdit")

        self.frameLayout.setWidget(6, QFormLayout.ItemRole.FieldRole, self.copiesToEdit)

        self.printedByLabel = QLabel(self.frameArea)
        self.printedByLabel.setObjectName(u"printedByLabel")
        self.printedByLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.frameLayout.setWidget(7, QFormLayout.ItemRole.LabelRole, self.printedByLabel)

        self.printedByEdit = QLineEdit(self.frameArea)
        self.printedByEdit.setObjectName(u"printedByEdit")

        self.frameLayout.setWidget(7, QFormLayout.ItemRole.FieldRole, self.printedByEdit)

        self.printedOnLabel = QLabel(self.frameArea)
        self.printedOnLabel.setObjectName(u"printedOnLabel")
        self.printedOnLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.frameLayout.setWidget(8, QFormLayout.ItemRole.LabelRole, self.printedOnLabel)

        self.printedOnEdit = QLineEdit(self.frameArea)
        self.printedOnEdit.setObjectName(u"printedOnEdit")

        self.frameLayout.setWidget(8, QFormLayout.ItemRole.FieldRole, self.printedOnEdit)


        self.frameAreaLayout.addLayout(self.frameLayout)


        self.layoutScrollLayout.addWidget(self.frameArea)

        self.roundButton = QCommandLinkButton(self.layoutScrollContent)
        self.roundButton.setObjectName(u"roundButton")

        self.layoutScrollLayout.addWidget(self.roundButton)

        self.layoutSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layoutScrollLayout.addItem(self.layoutSpacer)

        self.layoutScroll.setWidget(self.layoutScrollContent)

        self.formLayout.addWidget(self.layoutScroll)

#if QT_CONFIG(shortcut)
        self.profileLabel.setBuddy(self.profileCombo)
        self.patternLabel.setBuddy(self.patternCombo)
        self.issuingMarkLabel.setBuddy(self.issuingMarkEdit)
        self.documentNumberLabel.setBuddy(self.documentNumberEdit)
        self.copyNumberLabel.setBuddy(self.copyNumberEdit)
        self.urgencyLabel.setBuddy(self.urgencyCombo)
        self.recipientsLabel.setBuddy(self.recipientsEdit)
        self.attachmentsLabel.setBuddy(self.attachmentsEdit)
        self.copiesToLabel.setBuddy(self.copiesToEdit)
        self.printedByLabel.setBuddy(self.printedByEdit)
        self.printedOnLabel.setBuddy(self.printedOnEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.profileCombo, self.patternCombo)
        QWidget.setTabOrder(self.patternCombo, self.sampleEdit)
        QWidget.setTabOrder(self.sampleEdit, self.issuingMarkEdit)
        QWidget.setTabOrder(self.issuingMarkEdit, self.documentNumberEdit)
        QWidget.setTabOrder(self.documentNumberEdit, self.copyNumberEdit)
        QWidget.setTabOrder(self.copyNumberEdit, self.urgencyCombo)
        QWidget.setTabOrder(self.urgencyCombo, self.recipientsEdit)
        QWidget.setTabOrder(self.recipientsEdit, self.attachmentsEdit)
        QWidget.setTabOrder(self.attachmentsEdit, self.copiesToEdit)
        QWidget.setTabOrder(self.copiesToEdit, self.printedByEdit)
        QWidget.setTabOrder(self.printedByEdit, self.printedOnEdit)
        QWidget.setTabOrder(self.printedOnEdit, self.roundButton)

        self.retranslateUi(NoticeLayoutForm)

        QMetaObject.connectSlotsByName(NoticeLayoutForm)
    # setupUi

    def retranslateUi(self, NoticeLayoutForm):
        self.profileLabel.setText(QCoreApplication.translate("NoticeLayoutForm", u"\u7248\u5f0f", None))
#if QT_CONFIG(accessibility)
        self.profileCombo.setAccessibleName(QCoreApplication.translate("NoticeLayoutForm", u"\u7248\u5f0f", None))
#endif // QT_CONFIG(accessibility)
        self.patternLabel.setText(QCoreApplication.translate("NoticeLayoutForm", u"\u53e5\u5f0f", None))
#if QT_CONFIG(accessibility)
        self.patternCombo.setAccessibleName(QCoreApplication.translate("NoticeLayoutForm", u"\u53e5\u5f0f", None))
#endif // QT_CONFIG(accessibility)
        self.sampleTitleLabel.setText(QCoreApplication.translate("NoticeLayoutForm", u"\u8fd9\u79cd\u53e5\u5f0f\u5199\u51fa\u6765\u662f\uff1a", None))
#if QT_CONFIG(accessibility)
        self.sampleEdit.setAccessibleName(QCoreApplication.translate("NoticeLayoutForm", u"\u53e5\u5f0f\u793a\u4f8b", None))
#endif // QT_CONFIG(accessibility)
        self.frameTitleLabel.setText(QCoreApplication.translate("NoticeLayoutForm", u"\u7248\u5934\u548c\u7248\u8bb0", None))
        self.issuingMarkLabel.setText(QCoreApplication.translate("NoticeLayoutForm", u"\u53d1\u6587\u673a\u5173\u6807\u5fd7", None))
#if QT_CONFIG(accessibility)
        self.issuingMarkEdit.setAccessibleName(QCoreApplication.translate("NoticeLayoutForm", u"\u53d1\u6587\u673a\u5173\u6807\u5fd7", None))
#endif // QT_CONFIG(accessibility)
        self.documentNumberLabel.setText(QCoreApplication.translate("NoticeLayoutForm", u"\u53d1\u6587\u5b57\u53f7", None))
#if QT_CONFIG(accessibility)
        self.documentNumberEdit.setAccessibleName(QCoreApplication.translate("NoticeLayoutForm", u"\u53d1\u6587\u5b57\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.documentNumberEdit.setPlaceholderText(QCoreApplication.translate("NoticeLayoutForm", u"\u5982 \u9752\u6c34\u515a\u30142026\u30153\u53f7", None))
        self.copyNumberLabel.setText(QCoreApplication.translate("NoticeLayoutForm", u"\u4efd\u53f7", None))
#if QT_CONFIG(accessibility)
        self.copyNumberEdit.setAccessibleName(QCoreApplication.translate("NoticeLayoutForm", u"\u4efd\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.copyNumberEdit.setPlaceholderText(QCoreApplication.translate("NoticeLayoutForm", u"\u516d\u4f4d\u6570\u5b57\uff0c\u4e0d\u7f16\u53ef\u7a7a", None))
        self.urgencyLabel.setText(QCoreApplication.translate("NoticeLayoutForm", u"\u7d27\u6025\u7a0b\u5ea6", None))
#if QT_CONFIG(accessibility)
        self.urgencyCombo.setAccessibleName(QCoreApplication.translate("NoticeLayoutForm", u"\u7d27\u6025\u7a0b\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.recipientsLabel.setText(QCoreApplication.translate("NoticeLayoutForm", u"\u4e3b\u9001\u673a\u5173", None))
#if QT_CONFIG(accessibility)
        self.recipientsEdit.setAccessibleName(QCoreApplication.translate("NoticeLayoutForm", u"\u4e3b\u9001\u673a\u5173", None))
#endif // QT_CONFIG(accessibility)
        self.attachmentsLabel.setText(QCoreApplication.translate("NoticeLayoutForm", u"\u9644\u4ef6", None))
#if QT_CONFIG(accessibility)
        self.attachmentsEdit.setAccessibleName(QCoreApplication.translate("NoticeLayoutForm", u"\u9644\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.attachmentsEdit.setPlaceholderText(QCoreApplication.translate("NoticeLayoutForm", u"\u6bcf\u884c\u4e00\u4e2a\u9644\u4ef6\u540d\u79f0", None))
        self.copiesToLabel.setText(QCoreApplication.translate("NoticeLayoutForm", u"\u6284\u9001\u673a\u5173", None))
#if QT_CONFIG(accessibility)
        self.copiesToEdit.setAccessibleName(QCoreApplication.translate("NoticeLayoutForm", u"\u6284\u9001\u673a\u5173", None))
#endif // QT_CONFIG(accessibility)
        self.printedByLabel.setText(QCoreApplication.translate("NoticeLayoutForm", u"\u5370\u53d1\u673a\u5173", None))
#if QT_CONFIG(accessibility)
        self.printedByEdit.setAccessibleName(QCoreApplication.translate("NoticeLayoutForm", u"\u5370\u53d1\u673a\u5173", None))
#endif // QT_CONFIG(accessibility)
        self.printedOnLabel.setText(QCoreApplication.translate("NoticeLayoutForm", u"\u5370\u53d1\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.printedOnEdit.setAccessibleName(QCoreApplication.translate("NoticeLayoutForm", u"\u5370\u53d1\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.printedOnEdit.setPlaceholderText(QCoreApplication.translate("NoticeLayoutForm", u"\u7a7a\u7740\u7528\u6210\u6587\u65e5\u671f", None))
        self.roundButton.setText(QCoreApplication.translate("NoticeLayoutForm", u"\u8f6e\u6b21\u4fe1\u606f\u2026", None))
        self.roundButton.setDescription(QCoreApplication.translate("NoticeLayoutForm", u"\u5355\u4f4d\u3001\u515a\u7ec4\u7ec7\u3001\u65e5\u671f\u3001\u5f00\u5934\u3001\u7ec4\u7ec7\u60c5\u51b5\u3001\u8054\u7cfb\u65b9\u5f0f", None))
        pass
    # retranslateUi

