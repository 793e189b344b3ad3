# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'subject_pane.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QCommandLinkButton, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QRadioButton, QSizePolicy, QSpacerItem, QStackedWidget, QTreeWidget, QVBoxLayout, QWidget)

from rectify_desktop.ui.review.period_combo import PeriodCombo

class Ui_SubjectPane(object):
    def setupUi(self, SubjectPane):
        if not SubjectPane.objectName():
            SubjectPane.setObjectName(u"SubjectPane")
        SubjectPane.resize(390, 600)
        self.subjectLayout = QVBoxLayout(SubjectPane)
        self.subjectLayout.setSpacing(0)
        self.subjectLayout.setObjectName(u"subjectLayout")
        self.subjectLayout.setContentsMargins(0, 0, 0, 0)
        self.subjectStack = QStackedWidget(SubjectPane)
        self.subjectStack.setObjectName(u"subjectStack")
        self.nothingPage = QWidget()
        self.nothingPage.setObjectName(u"nothingPage")
        self.nothingLayout = QVBoxLayout(self.nothingPage)
        self.nothingLayout.setSpacing(6)
        self.nothingLayout.setObjectName(u"nothingLayout")
        self.nothingLayout.setContentsMargins(12, 12, 12, 12)
        self.nothingHintLabel = QLabel(self.nothingPage)
        self.nothingHintLabel.setObjectName(u"nothingHintLabel")
        self.nothingHintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nothingHintLabel.setWordWrap(True)

        self.nothingLayout.addWidget(self.nothingHintLabel)

        self.drawArea = QWidget(self.nothingPage)
        self.drawArea.setObjectName(u"drawArea")
        self.drawLayout = QHBoxLayout(self.drawArea)
        self.drawLayout.setSpacing(6)
        self.drawLayout.setObjectName(u"drawLayout")
        self.drawLayout.setContentsMargins(0, 6, 0, 0)
        self.drawLabel = QLabel(self.drawArea)
        self.drawLabel.setObjectName(u"drawLabel")
        self.drawLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.drawLayout.addWidget(self.drawLabel)

        self.drawCombo = QComboBox(self.drawArea)
        self.drawCombo.setObjectName(u"drawCombo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.drawCombo.sizePolicy().hasHeightForWidth())
        self.drawCombo.setSizePolicy(sizePolicy)

        self.drawLayout.addWidget(self.drawCombo)


        self.nothingLayout.addWidget(self.drawArea)

        self.nothingSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nothingLayout.addItem(self.nothingSpacer)

        self.subjectStack.addWidget(self.nothingPage)
        self.listPage = QWidget()
        self.listPage.setObjectName(u"listPage")
        self.listLayout = QVBoxLayout(self.listPage)
        self.listLayout.setSpacing(8)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(12, 12, 12, 12)
        self.openCheck = QCheckBox(self.listPage)
        self.openCheck.setObjectName(u"openCheck")

        self.listLayout.addWidget(self.openCheck)

        self.listFormLayout = QFormLayout()
        self.listFormLayout.setObjectName(u"listFormLayout")
        self.listFormLayout.setContentsMargins(0, 0, 0, 0)
        self.departmentLabel = QLabel(self.listPage)
        self.departmentLabel.setObjectName(u"departmentLabel")
        self.departmentLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.listFormLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.departmentLabel)

        self.departmentCombo = QComboBox(self.listPage)
        self.departmentCombo.setObjectName(u"departmentCombo")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.departmentCombo.sizePolicy().hasHeightForWidth())
        self.departmentCombo.setSizePolicy(sizePolicy1)
        self.departmentCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.listFormLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.departmentCombo)

        self.sourceLabel = QLabel(self.listPage)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.listFormLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.sourceLabel)

        self.sourceCombo = QComboBox(self.listPage)
        self.sourceCombo.setObjectName(u"sourceCombo")
        sizePolicy1.setHeightForWidth(self.sourceCombo.sizePolicy().hasHeightForWidth())
        self.sourceCombo.setSizePolicy(sizePolicy1)
        self.sourceCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.listFormLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.sourceCombo)


        self.listLayout.addLayout(self.listFormLayout)

        self.listHintLabel = QLabel(self.listPage)
        self.listHintLabel.setObjectName(u"listHintLabel")
        self.listHintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.listHintLabel.setWordWrap(True)

        self.listLayout.addWidget(self.listHintLabel)

        self.columnsButton = QCommandLinkButton(self.listPage)
        self.columnsButton.setObjectName(u"columnsButton")

        self.listLayout.addWidget(self.columnsButton)

        self.listSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.listLayout.addItem(self.listSpacer)

        self.subjectStack.addWidget(self.listPage)
        self.reviewPage = QWidget()
        self.reviewPage.setObjectName(u"reviewPage")
        self.reviewLayout = QVBoxLayout(self.reviewPage)
        self.reviewLayout.setSpacing(8)
        self.reviewLayout.setObjectName(u"reviewLayout")
        self.reviewLayout.setContentsMargins(12, 12, 12, 12)
        self.reviewFormLayout = QFormLayout()
        self.reviewFormLayout.setObjectName(u"reviewFormLayout")
        self.reviewFormLayout.setContentsMargins(0, 0, 0, 0)
        self.cycleLabel = QLabel(self.reviewPage)
        self.cycleLabel.setObjectName(u"cycleLabel")
        self.cycleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.reviewFormLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.cycleLabel)

        self.cycleCombo = QComboBox(self.reviewPage)
        self.cycleCombo.setObjectName(u"cycleCombo")
        sizePolicy1.setHeightForWidth(self.cycleCombo.sizePolicy().hasHeightForWidth())
        self.cycleCombo.setSizePolicy(sizePolicy1)
        self.cycleCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.reviewFormLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.cycleCombo)

        self.periodLabel = QLabel(self.reviewPage)
        self.periodLabel.setObjectName(u"periodLabel")
        self.periodLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.reviewFormLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.periodLabel)

        self.periodCombo = PeriodCombo(self.reviewPage)
        self.periodCombo.setObjectName(u"periodCombo")
        sizePolicy1.setHeightForWidth(self.periodCombo.sizePolicy().hasHeightForWidth())
        self.periodCombo.setSizePolicy(sizePolicy1)
        self.periodCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.reviewFormLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.periodCombo)


        self.reviewLayout.addLayout(self.reviewFormLayout)

        self.reviewHintLabel = QLabel(self.reviewPage)
        self.reviewHintLabel.setObjectName(u"reviewHintLabel")
        self.reviewHintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.reviewHintLabel.setWordWrap(True)

        self.reviewLayout.addWidget(self.reviewHintLabel)

        self.reviewSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reviewLayout.addItem(self.reviewSpacer)

        self.subjectStack.addWidget(self.reviewPage)
        self.findingPage = QWidget()
        self.findingPage.setObjectName(u"findingPage")
        self.findingLayout = QVBoxLayout(self.findingPage)
        self.findingLayout.setSpacing(0)
        self.findingLayout.setObjectName(u"findingLayout")
        self.findingLayout.setContentsMargins(0, 0, 0, 0)
        self.wholeArea = QWidget(self.findingPage)
        self.wholeArea.setObjectName(u"wholeArea")
        self.wholeLayout = QHBoxLayout(self.wholeArea)
        self.wholeLayout.setSpacing(6)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(12, 8, 12, 0)
        self.wholeRadio = QRadioButton(self.wholeArea)
        self.wholeRadio.setObjectName(u"wholeRadio")
        self.wholeRadio.setChecked(True)

        self.wholeLayout.addWidget(self.wholeRadio)

        self.oneRadio = QRadioButton(self.wholeArea)
        self.oneRadio.setObjectName(u"oneRadio")

        self.wholeLayout.addWidget(self.oneRadio)

        self.wholeSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.wholeLayout.addItem(self.wholeSpacer)


        self.findingLayout.addWidget(self.wholeArea)

        self.searchLayout = QHBoxLayout()
        self.searchLayout.setSpacing(6)
        self.searchLayout.setObjectName(u"searchLayout")
        self.searchLayout.setContentsMargins(10, 8, 10, 6)
        self.searchEdit = QLineEdit(self.findingPage)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.searchLayout.addWidget(self.searchEdit)


        self.findingLayout.addLayout(self.searchLayout)

        self.findingTree = QTreeWidget(self.findingPage)
        self.findingTree.setObjectName(u"findingTree")
        self.findingTree.setFrameShape(QFrame.Shape.NoFrame)
        self.findingTree.setRootIsDecorated(False)
        self.findingTree.setUniformRowHeights(True)
        self.findingTree.setAllColumnsShowFocus(True)
        self.findingTree.setItemsExpandable(False)

        self.findingLayout.addWidget(self.findingTree)

        self.recordArea = QWidget(self.findingPage)
        self.recordArea.setObjectName(u"recordArea")
        self.recordLayout = QHBoxLayout(self.recordArea)
        self.recordLayout.setSpacing(6)
        self.recordLayout.setObjectName(u"recordLayout")
        self.recordLayout.setContentsMargins(10, 8, 10, 8)
        self.recordLabel = QLabel(self.recordArea)
        self.recordLabel.setObjectName(u"recordLabel")
        self.recordLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.recordLayout.addWidget(self.recordLabel)

        self.recordCombo = QComboBox(self.recordArea)
        self.recordCombo.setObjectName(u"recordCombo")
        sizePolicy1.setHeightForWidth(self.recordCombo.sizePolicy().hasHeightForWidth())
        self.recordCombo.setSizePolicy(sizePolicy1)
        self.recordCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.recordLayout.addWidget(self.recordCombo)


        self.findingLayout.addWidget(self.recordArea)

        self.subjectStack.addWidget(self.findingPage)
        self.ownFormPage = QWidget()
        self.ownFormPage.setObjectName(u"ownFormPage")
        self.ownFormLayout = QVBoxLayout(self.ownFormPage)
        self.ownFormLayout.setSpacing(8)
        self.ownFormLayout.setObjectName(u"ownFormLayout")
        self.ownFormLayout.setContentsMargins(12, 12, 12, 12)
        self.ownFormHintLabel = QLabel(self.ownFormPage)
        self.ownFormHintLabel.setObjectName(u"ownFormHintLabel")
        self.ownFormHintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ownFormHintLabel.setWordWrap(True)

        self.ownFormLayout.addWidget(self.ownFormHintLabel)

        self.ownFormButton = QCommandLinkButton(self.ownFormPage)
        self.ownFormButton.setObjectName(u"ownFormButton")

        self.ownFormLayout.addWidget(self.ownFormButton)

        self.ownFormSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ownFormLayout.addItem(self.ownFormSpacer)

        self.subjectStack.addWidget(self.ownFormPage)

        self.subjectLayout.addWidget(self.subjectStack)

#if QT_CONFIG(shortcut)
        self.drawLabel.setBuddy(self.drawCombo)
        self.departmentLabel.setBuddy(self.departmentCombo)
        self.sourceLabel.setBuddy(self.sourceCombo)
        self.cycleLabel.setBuddy(self.cycleCombo)
        self.periodLabel.setBuddy(self.periodCombo)
        self.recordLabel.setBuddy(self.recordCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.openCheck, self.departmentCombo)
        QWidget.setTabOrder(self.departmentCombo, self.sourceCombo)
        QWidget.setTabOrder(self.sourceCombo, self.columnsButton)
        QWidget.setTabOrder(self.columnsButton, self.cycleCombo)
        QWidget.setTabOrder(self.cycleCombo, self.periodCombo)
        QWidget.setTabOrder(self.periodCombo, self.wholeRadio)
        QWidget.setTabOrder(self.wholeRadio, self.oneRadio)
        QWidget.setTabOrder(self.oneRadio, self.searchEdit)
        QWidget.setTabOrder(self.searchEdit, self.findingTree)
        QWidget.setTabOrder(self.findingTree, self.recordCombo)
        QWidget.setTabOrder(self.recordCombo, self.ownFormButton)

        self.retranslateUi(SubjectPane)

        QMetaObject.connectSlotsByName(SubjectPane)
    # setupUi

    def retranslateUi(self, SubjectPane):
        self.drawLabel.setText(QCoreApplication.translate("SubjectPane", u"\u54ea\u6b21\u62bd\u67e5", None))
#if QT_CONFIG(accessibility)
        self.drawCombo.setAccessibleName(QCoreApplication.translate("SubjectPane", u"\u54ea\u4e00\u6b21\u6a21\u62df\u56de\u5934\u770b\u62bd\u67e5", None))
#endif // QT_CONFIG(accessibility)
        self.openCheck.setText(QCoreApplication.translate("SubjectPane", u"\u53ea\u5217\u672a\u5b8c\u6210\u7684\u95ee\u9898", None))
        self.departmentLabel.setText(QCoreApplication.translate("SubjectPane", u"\u79d1\u5ba4", None))
#if QT_CONFIG(accessibility)
        self.departmentCombo.setAccessibleName(QCoreApplication.translate("SubjectPane", u"\u79d1\u5ba4", None))
#endif // QT_CONFIG(accessibility)
        self.sourceLabel.setText(QCoreApplication.translate("SubjectPane", u"\u6765\u6e90", None))
#if QT_CONFIG(accessibility)
        self.sourceCombo.setAccessibleName(QCoreApplication.translate("SubjectPane", u"\u6765\u6e90", None))
#endif // QT_CONFIG(accessibility)
        self.listHintLabel.setText(QCoreApplication.translate("SubjectPane", u"\u53ea\u5bf9\u8fd9\u6b21\u9884\u89c8\u548c\u5bfc\u51fa\u6709\u6548\uff0c\u4e0d\u8bb0\u4f4f\u3002", None))
        self.columnsButton.setText(QCoreApplication.translate("SubjectPane", u"\u5217\u548c\u7248\u5f0f\u2026", None))
        self.columnsButton.setDescription(QCoreApplication.translate("SubjectPane", u"\u9009\u5217\u3001\u5217\u540d\u3001\u6b21\u5e8f\u3001A4\u6216A3\u3001\u7b7e\u5b57\u680f\uff1b\u6309\u5355\u4f4d\u8bb0\u4f4f", None))
        self.cycleLabel.setText(QCoreApplication.translate("SubjectPane", u"\u7cfb\u5217", None))
#if QT_CONFIG(accessibility)
        self.cycleCombo.setAccessibleName(QCoreApplication.translate("SubjectPane", u"\u8c03\u5ea6\u7cfb\u5217", None))
#endif // QT_CONFIG(accessibility)
        self.periodLabel.setText(QCoreApplication.translate("SubjectPane", u"\u671f\u6b21", None))
#if QT_CONFIG(accessibility)
        self.periodCombo.setAccessibleName(QCoreApplication.translate("SubjectPane", u"\u671f\u6b21", None))
#endif // QT_CONFIG(accessibility)
        self.reviewHintLabel.setText(QCoreApplication.translate("SubjectPane", u"\u586b\u62a5\u548c\u5b9a\u7a3f\u5728\u201c\u5468\u8c03\u5ea6\u201d\u9875\uff1b\u8fd9\u91cc\u9884\u89c8\u3001\u5bfc\u51fa\u548c\u6253\u5370\u3002", None))
        self.wholeRadio.setText(QCoreApplication.translate("SubjectPane", u"\u5168\u90e8\u95ee\u9898", None))
        self.oneRadio.setText(QCoreApplication.translate("SubjectPane", u"\u53ea\u505a\u4e00\u4e2a\u95ee\u9898", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("SubjectPane", u"\u67e5\u627e\u95ee\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("SubjectPane", u"\u627e\u95ee\u9898\uff1a\u7f16\u53f7\u3001\u6587\u5b57\u3001\u79d1\u5ba4", None))
#if QT_CONFIG(accessibility)
        self.findingTree.setAccessibleName(QCoreApplication.translate("SubjectPane", u"\u9009\u4e00\u4e2a\u95ee\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.recordLabel.setText(QCoreApplication.translate("SubjectPane", u"\u5df2\u767b\u8bb0\u7684", None))
#if QT_CONFIG(accessibility)
        self.recordCombo.setAccessibleName(QCoreApplication.translate("SubjectPane", u"\u5df2\u767b\u8bb0\u7684\u6587\u4e66", None))
#endif // QT_CONFIG(accessibility)
        self.ownFormHintLabel.setText(QCoreApplication.translate("SubjectPane", u"\u4e0a\u7ea7\u53d1\u6765\u7684Word\u6216Excel\u8868\uff0c\u5728\u8981\u586b\u7684\u4f4d\u7f6e\u5199\u4e0a\u3010\u95ee\u9898\u3011\u3010\u8d23\u4efb\u79d1\u5ba4\u3011\u7b49\u5360\u4f4d\u7b26\uff0c\u8fd9\u91cc\u6309\u53f0\u8d26\u586b\u597d\u4e00\u4efd\u526f\u672c\uff0c\u539f\u8868\u4e0d\u52a8\u3002", None))
        self.ownFormButton.setText(QCoreApplication.translate("SubjectPane", u"\u9009\u62e9\u8868\u683c\u2026", None))
        self.ownFormButton.setDescription(QCoreApplication.translate("SubjectPane", u"\u5148\u770b\u8ba4\u5f97\u54ea\u4e9b\u5360\u4f4d\u7b26\u3001\u526f\u672c\u91cc\u4fdd\u4e0d\u4f4f\u4ec0\u4e48\uff0c\u518d\u586b", None))
        pass
    # retranslateUi

