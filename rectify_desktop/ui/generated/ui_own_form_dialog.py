# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'own_form_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QSplitter, QTableView, QVBoxLayout, QWidget)

class Ui_OwnFormDialog(object):
    def setupUi(self, OwnFormDialog):
        if not OwnFormDialog.objectName():
            OwnFormDialog.setObjectName(u"OwnFormDialog")
        OwnFormDialog.resize(980, 600)
        self.dialogLayout = QVBoxLayout(OwnFormDialog)
        self.dialogLayout.setSpacing(8)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 16, 16, 16)
        self.fileLayout = QHBoxLayout()
        self.fileLayout.setObjectName(u"fileLayout")
        self.fileLabel = QLabel(OwnFormDialog)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setTextFormat(Qt.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.fileLabel.sizePolicy().hasHeightForWidth())
        self.fileLabel.setSizePolicy(sizePolicy)

        self.fileLayout.addWidget(self.fileLabel)

        self.chooseButton = QPushButton(OwnFormDialog)
        self.chooseButton.setObjectName(u"chooseButton")

        self.fileLayout.addWidget(self.chooseButton)


        self.dialogLayout.addLayout(self.fileLayout)

        self.splitter = QSplitter(OwnFormDialog)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy1)
        self.reportPane = QWidget(self.splitter)
        self.reportPane.setObjectName(u"reportPane")
        self.reportLayout = QVBoxLayout(self.reportPane)
        self.reportLayout.setObjectName(u"reportLayout")
        self.reportLayout.setContentsMargins(0, 0, 8, 0)
        self.reportLabel = QLabel(self.reportPane)
        self.reportLabel.setObjectName(u"reportLabel")
        self.reportLabel.setTextFormat(Qt.PlainText)

        self.reportLayout.addWidget(self.reportLabel)

        self.reportEdit = QPlainTextEdit(self.reportPane)
        self.reportEdit.setObjectName(u"reportEdit")
        self.reportEdit.setReadOnly(True)
        self.reportEdit.setTabChangesFocus(True)

        self.reportLayout.addWidget(self.reportEdit)

        self.splitter.addWidget(self.reportPane)
        self.placeholderPane = QWidget(self.splitter)
        self.placeholderPane.setObjectName(u"placeholderPane")
        self.placeholderLayout = QVBoxLayout(self.placeholderPane)
        self.placeholderLayout.setObjectName(u"placeholderLayout")
        self.placeholderLayout.setContentsMargins(8, 0, 0, 0)
        self.searchLayout = QHBoxLayout()
        self.searchLayout.setObjectName(u"searchLayout")
        self.placeholderLabel = QLabel(self.placeholderPane)
        self.placeholderLabel.setObjectName(u"placeholderLabel")
        self.placeholderLabel.setTextFormat(Qt.PlainText)

        self.searchLayout.addWidget(self.placeholderLabel)

        self.searchEdit = QLineEdit(self.placeholderPane)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.searchLayout.addWidget(self.searchEdit)

        self.copyButton = QPushButton(self.placeholderPane)
        self.copyButton.setObjectName(u"copyButton")

        self.searchLayout.addWidget(self.copyButton)


        self.placeholderLayout.addLayout(self.searchLayout)

        self.placeholderTable = QTableView(self.placeholderPane)
        self.placeholderTable.setObjectName(u"placeholderTable")
        self.placeholderTable.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.placeholderTable.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.placeholderTable.setTabKeyNavigation(False)

        self.placeholderLayout.addWidget(self.placeholderTable)

        self.splitter.addWidget(self.placeholderPane)

        self.dialogLayout.addWidget(self.splitter)

        self.choiceLayout = QHBoxLayout()
        self.choiceLayout.setObjectName(u"choiceLayout")
        self.rangeLabel = QLabel(OwnFormDialog)
        self.rangeLabel.setObjectName(u"rangeLabel")
        self.rangeLabel.setTextFormat(Qt.PlainText)

        self.choiceLayout.addWidget(self.rangeLabel)

        self.rangeCombo = QComboBox(OwnFormDialog)
        self.rangeCombo.setObjectName(u"rangeCombo")

        self.choiceLayout.addWidget(self.rangeCombo)

        self.listRadio = QRadioButton(OwnFormDialog)
        self.listRadio.setObjectName(u"listRadio")
        self.listRadio.setChecked(True)

        self.choiceLayout.addWidget(self.listRadio)

        self.eachRadio = QRadioButton(OwnFormDialog)
        self.eachRadio.setObjectName(u"eachRadio")

        self.choiceLayout.addWidget(self.eachRadio)

        self.choiceSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choiceLayout.addItem(self.choiceSpacer)

        self.buttonBox = QDialogButtonBox(OwnFormDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.Close|QDialogButtonBox.Save)

        self.choiceLayout.addWidget(self.buttonBox)


        self.dialogLayout.addLayout(self.choiceLayout)

#if QT_CONFIG(shortcut)
        self.reportLabel.setBuddy(self.reportEdit)
        self.placeholderLabel.setBuddy(self.searchEdit)
        self.rangeLabel.setBuddy(self.rangeCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OwnFormDialog)

        QMetaObject.connectSlotsByName(OwnFormDialog)
    # setupUi

    def retranslateUi(self, OwnFormDialog):
        OwnFormDialog.setWindowTitle(QCoreApplication.translate("OwnFormDialog", u"\u5957\u7528\u81ea\u5907\u8868\u683c", None))
        self.fileLabel.setText(QCoreApplication.translate("OwnFormDialog", u"\u8fd8\u6ca1\u6709\u9009\u62e9\u8868\u683c\u3002", None))
        self.chooseButton.setText(QCoreApplication.translate("OwnFormDialog", u"\u9009\u62e9\u8868\u683c(&O)\u2026", None))
        self.reportLabel.setText(QCoreApplication.translate("OwnFormDialog", u"\u8868\u91cc\u6709\u4ec0\u4e48(&R)", None))
#if QT_CONFIG(accessibility)
        self.reportEdit.setAccessibleName(QCoreApplication.translate("OwnFormDialog", u"\u8868\u91cc\u6709\u4ec0\u4e48", None))
#endif // QT_CONFIG(accessibility)
        self.placeholderLabel.setText(QCoreApplication.translate("OwnFormDialog", u"\u80fd\u5199\u7684\u5360\u4f4d\u7b26(&P)", None))
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("OwnFormDialog", u"\u67e5\u627e\uff1a\u5982 \u79d1\u5ba4\u3001\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("OwnFormDialog", u"\u67e5\u627e\u5360\u4f4d\u7b26", None))
#endif // QT_CONFIG(accessibility)
        self.copyButton.setText(QCoreApplication.translate("OwnFormDialog", u"\u590d\u5236(&C)", None))
#if QT_CONFIG(tooltip)
        self.copyButton.setToolTip(QCoreApplication.translate("OwnFormDialog", u"\u590d\u5236\u9009\u4e2d\u7684\u5360\u4f4d\u7b26\uff0c\u7c98\u8d34\u5230\u8868\u683c\u91cc", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.placeholderTable.setAccessibleName(QCoreApplication.translate("OwnFormDialog", u"\u5360\u4f4d\u7b26", None))
#endif // QT_CONFIG(accessibility)
        self.rangeLabel.setText(QCoreApplication.translate("OwnFormDialog", u"\u586b\u54ea\u4e9b\u95ee\u9898(&W)", None))
#if QT_CONFIG(accessibility)
        self.rangeCombo.setAccessibleName(QCoreApplication.translate("OwnFormDialog", u"\u586b\u54ea\u4e9b\u95ee\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.listRadio.setText(QCoreApplication.translate("OwnFormDialog", u"\u4e00\u4efd\u8868\u5217\u51fa\u5168\u90e8(&L)", None))
        self.eachRadio.setText(QCoreApplication.translate("OwnFormDialog", u"\u6bcf\u4e2a\u95ee\u9898\u4e00\u4efd(&E)", None))
    # retranslateUi

