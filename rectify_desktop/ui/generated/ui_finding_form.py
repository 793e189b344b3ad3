# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'finding_form.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QTabWidget, QVBoxLayout, QWidget)

from rectify_desktop.ui.finding_form.pane_area import PaneArea
from rectify_desktop.ui.widgets.day_field import DayField
from rectify_desktop.ui.widgets.elided_label import ElidedLabel
from rectify_desktop.ui.widgets.names_field import RosterField
from rectify_desktop.ui.widgets.pick_box import PickBox
from rectify_desktop.ui.widgets.text_field import TextField
from . import rectify_rc

class Ui_FindingForm(object):
    def setupUi(self, FindingForm):
        if not FindingForm.objectName():
            FindingForm.setObjectName(u"FindingForm")
        FindingForm.resize(420, 600)
        self.formLayout = QVBoxLayout(FindingForm)
        self.formLayout.setSpacing(0)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setContentsMargins(0, 0, 0, 0)
        self.headingLabel = ElidedLabel(FindingForm)
        self.headingLabel.setObjectName(u"headingLabel")

        self.formLayout.addWidget(self.headingLabel)

        self.formStack = QStackedWidget(FindingForm)
        self.formStack.setObjectName(u"formStack")
        self.tabs = QTabWidget()
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.basicTab = QWidget()
        self.basicTab.setObjectName(u"basicTab")
        self.basicOuter = QVBoxLayout(self.basicTab)
        self.basicOuter.setSpacing(0)
        self.basicOuter.setObjectName(u"basicOuter")
        self.basicOuter.setContentsMargins(0, 0, 0, 0)
        self.basicScroll = QScrollArea(self.basicTab)
        self.basicScroll.setObjectName(u"basicScroll")
        self.basicScroll.setFocusPolicy(Qt.NoFocus)
        self.basicScroll.setFrameShape(QFrame.NoFrame)
        self.basicScroll.setWidgetResizable(True)
        self.basicScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.basicScrollContent = QWidget()
        self.basicScrollContent.setObjectName(u"basicScrollContent")
        self.basicLayout = QFormLayout(self.basicScrollContent)
        self.basicLayout.setObjectName(u"basicLayout")
        self.basicLayout.setHorizontalSpacing(10)
        self.basicLayout.setVerticalSpacing(7)
        self.basicLayout.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.basicLayout.setLabelAlignment(Qt.AlignLeft|Qt.AlignTop)
        self.basicLayout.setContentsMargins(12, 10, 12, 12)
        self.numberEditLabel = QLabel(self.basicScrollContent)
        self.numberEditLabel.setObjectName(u"numberEditLabel")
        self.numberEditLabel.setTextFormat(Qt.PlainText)

        self.basicLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.numberEditLabel)

        self.numberLayout = QHBoxLayout()
        self.numberLayout.setSpacing(8)
        self.numberLayout.setObjectName(u"numberLayout")
        self.numberLayout.setContentsMargins(0, 0, 0, 0)
        self.numberEdit = QLineEdit(self.basicScrollContent)
        self.numberEdit.setObjectName(u"numberEdit")
        self.numberEdit.setMaximumSize(QSize(84, 16777215))

        self.numberLayout.addWidget(self.numberEdit)

        self.sourceBoxLabel = QLabel(self.basicScrollContent)
        self.sourceBoxLabel.setObjectName(u"sourceBoxLabel")
        self.sourceBoxLabel.setTextFormat(Qt.PlainText)

        self.numberLayout.addWidget(self.sourceBoxLabel)

        self.sourceBox = PickBox(self.basicScrollContent)
        self.sourceBox.setObjectName(u"sourceBox")
        self.sourceBox.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.sourceBox.setMinimumContentsLength(6)

        self.numberLayout.addWidget(self.sourceBox)

        self.numberLayout.setStretch(2, 1)

        self.basicLayout.setLayout(0, QFormLayout.ItemRole.FieldRole, self.numberLayout)

        self.groupBoxLabel = QLabel(self.basicScrollContent)
        self.groupBoxLabel.setObjectName(u"groupBoxLabel")
        self.groupBoxLabel.setTextFormat(Qt.PlainText)

        self.basicLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.groupBoxLabel)

        self.groupBox = PickBox(self.basicScrollContent)
        self.groupBox.setObjectName(u"groupBox")
        self.groupBox.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.groupBox.setMinimumContentsLength(6)

        self.basicLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.groupBox)

        self.titleEditLabel = QLabel(self.basicScrollContent)
        self.titleEditLabel.setObjectName(u"titleEditLabel")
        self.titleEditLabel.setTextFormat(Qt.PlainText)

        self.basicLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.titleEditLabel)

        self.titleEdit = TextField(self.basicScrollContent)
        self.titleEdit.setObjectName(u"titleEdit")

        self.basicLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.titleEdit)

        self.descriptionEditLabel = QLabel(self.basicScrollContent)
        self.descriptionEditLabel.setObjectName(u"descriptionEditLabel")
        self.descriptionEditLabel.setTextFormat(Qt.PlainText)

        self.basicLayout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.descriptionEditLabel)

        self.descriptionEdit = TextField(self.basicScrollContent)
        self.descriptionEdit.setObjectName(u"descriptionEdit")

        self.basicLayout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.descriptionEdit)

        self.resultBoxLabel = QLabel(self.basicScrollContent)
        self.resultBoxLabel.setObjectName(u"resultBoxLabel")
        self.resultBoxLabel.setTextFormat(Qt.PlainText)

        self.basicLayout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.resultBoxLabel)

        self.resultLayout = QHBoxLayout()
        self.resultLayout.setSpacing(8)
        self.resultLayout.setObjectName(u"resultLayout")
        self.resultLayout.setContentsMargins(0, 0, 0, 0)
        self.resultBox = PickBox(self.basicScrollContent)
        self.resultBox.setObjectName(u"resultBox")
        self.resultBox.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.resultBox.setMinimumContentsLength(6)

        self.resultLayout.addWidget(self.resultBox)

        self.wordingEdit = QLineEdit(self.basicScrollContent)
        self.wordingEdit.setObjectName(u"wordingEdit")

        self.resultLayout.addWidget(self.wordingEdit)

        self.resultLayout.setStretch(0, 1)
        self.resultLayout.setStretch(1, 1)

        self.basicLayout.setLayout(4, QFormLayout.ItemRole.FieldRole, self.resultLayout)

        self.immediateCheckLabel = QLabel(self.basicScrollContent)
        self.immediateCheckLabel.setObjectName(u"immediateCheckLabel")
        self.immediateCheckLabel.setTextFormat(Qt.PlainText)

        self.basicLayout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.immediateCheckLabel)

        self.timingLayout = QHBoxLayout()
        self.timingLayout.setSpacing(14)
        self.timingLayout.setObjectName(u"timingLayout")
        self.timingLayout.setContentsMargins(0, 0, 0, 0)
        self.immediateCheck = QCheckBox(self.basicScrollContent)
        self.immediateCheck.setObjectName(u"immediateCheck")

        self.timingLayout.addWidget(self.immediateCheck)

        self.timeBoundCheck = QCheckBox(self.basicScrollContent)
        self.timeBoundCheck.setObjectName(u"timeBoundCheck")

        self.timingLayout.addWidget(self.timeBoundCheck)

        self.sustainedCheck = QCheckBox(self.basicScrollContent)
        self.sustainedCheck.setObjectName(u"sustainedCheck")

        self.timingLayout.addWidget(self.sustainedCheck)

        self.spacer17 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.timingLayout.addItem(self.spacer17)


        self.basicLayout.setLayout(5, QFormLayout.ItemRole.FieldRole, self.timingLayout)

        self.dueEditLabel = QLabel(self.basicScrollContent)
        self.dueEditLabel.setObjectName(u"dueEditLabel")
        self.dueEditLabel.setTextFormat(Qt.PlainText)

        self.basicLayout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.dueEditLabel)

        self.dueLayout = QHBoxLayout()
        self.dueLayout.setSpacing(8)
        self.dueLayout.setObjectName(u"dueLayout")
        self.dueLayout.setContentsMargins(0, 0, 0, 0)
        self.dueEdit = DayField(self.basicScrollContent)
        self.dueEdit.setObjectName(u"dueEdit")

        self.dueLayout.addWidget(self.dueEdit)

        self.dueStateLabel = QLabel(self.basicScrollContent)
        self.dueStateLabel.setObjectName(u"dueStateLabel")
        self.dueStateLabel.setTextFormat(Qt.PlainText)

        self.dueLayout.addWidget(self.dueStateLabel)

        self.dueLayout.setStretch(0, 1)

        self.basicLayout.setLayout(6, QFormLayout.ItemRole.FieldRole, self.dueLayout)

        self.leadersEditLabel = QLabel(self.basicScrollContent)
        self.leadersEditLabel.setObjectName(u"leadersEditLabel")
        self.leadersEditLabel.setTextFormat(Qt.PlainText)

        self.basicLayout.setWidget(7, QFormLayout.ItemRole.LabelRole, self.leadersEditLabel)

        self.leadersEdit = RosterField(self.basicScrollContent)
        self.leadersEdit.setObjectName(u"leadersEdit")

        self.basicLayout.setWidget(7, QFormLayout.ItemRole.FieldRole, self.leadersEdit)

        self.departmentsEditLabel = QLabel(self.basicScrollContent)
        self.departmentsEditLabel.setObjectName(u"departmentsEditLabel")
        self.departmentsEditLabel.setTextFormat(Qt.PlainText)

        self.basicLayout.setWidget(8, QFormLayout.ItemRole.LabelRole, self.departmentsEditLabel)

        self.departmentsEdit = RosterField(self.basicScrollContent)
        self.departmentsEdit.setObjectName(u"departmentsEdit")

        self.basicLayout.setWidget(8, QFormLayout.ItemRole.FieldRole, self.departmentsEdit)

        self.supportingEditLabel = QLabel(self.basicScrollContent)
        self.supportingEditLabel.setObjectName(u"supportingEditLabel")
        self.supportingEditLabel.setTextFormat(Qt.PlainText)

        self.basicLayout.setWidget(9, QFormLayout.ItemRole.LabelRole, self.supportingEditLabel)

        self.supportingEdit = RosterField(self.basicScrollContent)
        self.supportingEdit.setObjectName(u"supportingEdit")

        self.basicLayout.setWidget(9, QFormLayout.ItemRole.FieldRole, self.supportingEdit)

        self.ownersEditLabel = QLabel(self.basicScrollContent)
        self.ownersEditLabel.setObjectName(u"ownersEditLabel")
        self.ownersEditLabel.setTextFormat(Qt.PlainText)

        self.basicLayout.setWidget(10, QFormLayout.ItemRole.LabelRole, self.ownersEditLabel)

        self.ownersEdit = RosterField(self.basicScrollContent)
        self.ownersEdit.setObjectName(u"ownersEdit")

        self.basicLayout.setWidget(10, QFormLayout.ItemRole.FieldRole, self.ownersEdit)

        self.completedEditLabel = QLabel(self.basicScrollContent)
        self.completedEditLabel.setObjectName(u"completedEditLabel")
        self.completedEditLabel.setTextFormat(Qt.PlainText)

        self.basicLayout.setWidget(11, QFormLayout.ItemRole.LabelRole, self.completedEditLabel)

        self.completedEdit = DayField(self.basicScrollContent)
        self.completedEdit.setObjectName(u"completedEdit")

        self.basicLayout.setWidget(11, QFormLayout.ItemRole.FieldRole, self.completedEdit)

        self.criterionEditLabel = QLabel(self.basicScrollContent)
        self.criterionEditLabel.setObjectName(u"criterionEditLabel")
        self.criterionEditLabel.setTextFormat(Qt.PlainText)

        self.basicLayout.setWidget(12, QFormLayout.ItemRole.LabelRole, self.criterionEditLabel)

        self.criterionEdit = TextField(self.basicScrollContent)
        self.criterionEdit.setObjectName(u"criterionEdit")

        self.basicLayout.setWidget(12, QFormLayout.ItemRole.FieldRole, self.criterionEdit)

        self.remarksEditLabel = QLabel(self.basicScrollContent)
        self.remarksEditLabel.setObjectName(u"remarksEditLabel")
        self.remarksEditLabel.setTextFormat(Qt.PlainText)

        self.basicLayout.setWidget(13, QFormLayout.ItemRole.LabelRole, self.remarksEditLabel)

        self.remarksEdit = TextField(self.basicScrollContent)
        self.remarksEdit.setObjectName(u"remarksEdit")

        self.basicLayout.setWidget(13, QFormLayout.ItemRole.FieldRole, self.remarksEdit)

        self.basicScroll.setWidget(self.basicScrollContent)

        self.basicOuter.addWidget(self.basicScroll)

        self.tabs.addTab(self.basicTab, "")
        self.resultTab = QWidget()
        self.resultTab.setObjectName(u"resultTab")
        self.situationLayout = QVBoxLayout(self.resultTab)
        self.situationLayout.setSpacing(6)
        self.situationLayout.setObjectName(u"situationLayout")
        self.situationLayout.setContentsMargins(12, 10, 12, 12)
        self.situationLabel = QLabel(self.resultTab)
        self.situationLabel.setObjectName(u"situationLabel")
        self.situationLabel.setTextFormat(Qt.PlainText)

        self.situationLayout.addWidget(self.situationLabel)

        self.situationEdit = TextField(self.resultTab)
        self.situationEdit.setObjectName(u"situationEdit")

        self.situationLayout.addWidget(self.situationEdit)

        self.planLabel = QLabel(self.resultTab)
        self.planLabel.setObjectName(u"planLabel")
        self.planLabel.setTextFormat(Qt.PlainText)

        self.situationLayout.addWidget(self.planLabel)

        self.planEdit = TextField(self.resultTab)
        self.planEdit.setObjectName(u"planEdit")

        self.situationLayout.addWidget(self.planEdit)

        self.situationLayout.setStretch(1, 3)
        self.situationLayout.setStretch(3, 2)
        self.tabs.addTab(self.resultTab, "")
        self.measuresTab = QWidget()
        self.measuresTab.setObjectName(u"measuresTab")
        self.measuresLayout = QVBoxLayout(self.measuresTab)
        self.measuresLayout.setSpacing(6)
        self.measuresLayout.setObjectName(u"measuresLayout")
        self.measuresLayout.setContentsMargins(0, 0, 0, 0)
        self.measuresArea = PaneArea(self.measuresTab)
        self.measuresArea.setObjectName(u"measuresArea")

        self.measuresLayout.addWidget(self.measuresArea)

        self.tabs.addTab(self.measuresTab, "")
        self.progressTab = QWidget()
        self.progressTab.setObjectName(u"progressTab")
        self.progressLayout = QVBoxLayout(self.progressTab)
        self.progressLayout.setSpacing(6)
        self.progressLayout.setObjectName(u"progressLayout")
        self.progressLayout.setContentsMargins(8, 8, 8, 8)
        self.progressArea = PaneArea(self.progressTab)
        self.progressArea.setObjectName(u"progressArea")

        self.progressLayout.addWidget(self.progressArea)

        self.tabs.addTab(self.progressTab, "")
        self.evidenceTab = QWidget()
        self.evidenceTab.setObjectName(u"evidenceTab")
        self.evidenceTabLayout = QVBoxLayout(self.evidenceTab)
        self.evidenceTabLayout.setSpacing(6)
        self.evidenceTabLayout.setObjectName(u"evidenceTabLayout")
        self.evidenceTabLayout.setContentsMargins(0, 0, 0, 0)
        self.evidenceArea = PaneArea(self.evidenceTab)
        self.evidenceArea.setObjectName(u"evidenceArea")

        self.evidenceTabLayout.addWidget(self.evidenceArea)

        self.tabs.addTab(self.evidenceTab, "")
        self.closureTab = QWidget()
        self.closureTab.setObjectName(u"closureTab")
        self.closureTabLayout = QVBoxLayout(self.closureTab)
        self.closureTabLayout.setSpacing(6)
        self.closureTabLayout.setObjectName(u"closureTabLayout")
        self.closureTabLayout.setContentsMargins(0, 0, 0, 0)
        self.closureArea = PaneArea(self.closureTab)
        self.closureArea.setObjectName(u"closureArea")

        self.closureTabLayout.addWidget(self.closureArea)

        self.tabs.addTab(self.closureTab, "")
        self.historyTab = QWidget()
        self.historyTab.setObjectName(u"historyTab")
        self.historyTabLayout = QVBoxLayout(self.historyTab)
        self.historyTabLayout.setSpacing(6)
        self.historyTabLayout.setObjectName(u"historyTabLayout")
        self.historyTabLayout.setContentsMargins(0, 0, 0, 0)
        self.historyArea = PaneArea(self.historyTab)
        self.historyArea.setObjectName(u"historyArea")

        self.historyTabLayout.addWidget(self.historyArea)

        self.tabs.addTab(self.historyTab, "")
        self.formStack.addWidget(self.tabs)
        self.noFindingArea = QWidget()
        self.noFindingArea.setObjectName(u"noFindingArea")
        self.noFindingLayout = QVBoxLayout(self.noFindingArea)
        self.noFindingLayout.setSpacing(6)
        self.noFindingLayout.setObjectName(u"noFindingLayout")
        self.noFindingLayout.setContentsMargins(24, 24, 24, 24)
        self.noFindingLabel = QLabel(self.noFindingArea)
        self.noFindingLabel.setObjectName(u"noFindingLabel")
        self.noFindingLabel.setTextFormat(Qt.PlainText)
        self.noFindingLabel.setAlignment(Qt.AlignCenter)
        self.noFindingLabel.setWordWrap(True)

        self.noFindingLayout.addWidget(self.noFindingLabel)

        self.formStack.addWidget(self.noFindingArea)

        self.formLayout.addWidget(self.formStack)

        self.changedLabel = QLabel(FindingForm)
        self.changedLabel.setObjectName(u"changedLabel")
        self.changedLabel.setTextFormat(Qt.PlainText)

        self.formLayout.addWidget(self.changedLabel)

#if QT_CONFIG(shortcut)
        self.numberEditLabel.setBuddy(self.numberEdit)
        self.sourceBoxLabel.setBuddy(self.sourceBox)
        self.groupBoxLabel.setBuddy(self.groupBox)
        self.titleEditLabel.setBuddy(self.titleEdit)
        self.descriptionEditLabel.setBuddy(self.descriptionEdit)
        self.resultBoxLabel.setBuddy(self.resultBox)
        self.immediateCheckLabel.setBuddy(self.immediateCheck)
        self.dueEditLabel.setBuddy(self.dueEdit)
        self.leadersEditLabel.setBuddy(self.leadersEdit)
        self.departmentsEditLabel.setBuddy(self.departmentsEdit)
        self.supportingEditLabel.setBuddy(self.supportingEdit)
        self.ownersEditLabel.setBuddy(self.ownersEdit)
        self.completedEditLabel.setBuddy(self.completedEdit)
        self.criterionEditLabel.setBuddy(self.criterionEdit)
        self.remarksEditLabel.setBuddy(self.remarksEdit)
        self.situationLabel.setBuddy(self.situationEdit)
        self.planLabel.setBuddy(self.planEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.numberEdit)
        QWidget.setTabOrder(self.numberEdit, self.sourceBox)
        QWidget.setTabOrder(self.sourceBox, self.groupBox)
        QWidget.setTabOrder(self.groupBox, self.titleEdit)
        QWidget.setTabOrder(self.titleEdit, self.descriptionEdit)
        QWidget.setTabOrder(self.descriptionEdit, self.resultBox)
        QWidget.setTabOrder(self.resultBox, self.wordingEdit)
        QWidget.setTabOrder(self.wordingEdit, self.immediateCheck)
        QWidget.setTabOrder(self.immediateCheck, self.timeBoundCheck)
        QWidget.setTabOrder(self.timeBoundCheck, self.sustainedCheck)
        QWidget.setTabOrder(self.sustainedCheck, self.dueEdit)
        QWidget.setTabOrder(self.dueEdit, self.leadersEdit)
        QWidget.setTabOrder(self.leadersEdit, self.departmentsEdit)
        QWidget.setTabOrder(self.departmentsEdit, self.supportingEdit)
        QWidget.setTabOrder(self.supportingEdit, self.ownersEdit)
        QWidget.setTabOrder(self.ownersEdit, self.completedEdit)
        QWidget.setTabOrder(self.completedEdit, self.criterionEdit)
        QWidget.setTabOrder(self.criterionEdit, self.remarksEdit)
        QWidget.setTabOrder(self.remarksEdit, self.situationEdit)
        QWidget.setTabOrder(self.situationEdit, self.planEdit)

        self.retranslateUi(FindingForm)

        self.tabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(FindingForm)
    # setupUi

    def retranslateUi(self, FindingForm):
        self.headingLabel.setText("")
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("FindingForm", u"\u95ee\u9898\u7684\u5404\u90e8\u5206", None))
#endif // QT_CONFIG(accessibility)
        self.numberEditLabel.setText(QCoreApplication.translate("FindingForm", u"\u7f16\u53f7(&N)", None))
#if QT_CONFIG(accessibility)
        self.numberEdit.setAccessibleName(QCoreApplication.translate("FindingForm", u"\u7f16\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.sourceBoxLabel.setText(QCoreApplication.translate("FindingForm", u"\u6765\u6e90(&Y)", None))
#if QT_CONFIG(accessibility)
        self.sourceBox.setAccessibleName(QCoreApplication.translate("FindingForm", u"\u6765\u6e90", None))
#endif // QT_CONFIG(accessibility)
        self.groupBoxLabel.setText(QCoreApplication.translate("FindingForm", u"\u6240\u5c5e(&A)", None))
#if QT_CONFIG(accessibility)
        self.groupBox.setAccessibleName(QCoreApplication.translate("FindingForm", u"\u6240\u5c5e\u65b9\u9762\u548c\u7c7b\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.titleEditLabel.setText(QCoreApplication.translate("FindingForm", u"\u95ee\u9898(&T)", None))
#if QT_CONFIG(accessibility)
        self.titleEdit.setAccessibleName(QCoreApplication.translate("FindingForm", u"\u95ee\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.descriptionEditLabel.setText(QCoreApplication.translate("FindingForm", u"\u95ee\u9898\u63cf\u8ff0(&D)", None))
#if QT_CONFIG(accessibility)
        self.descriptionEdit.setAccessibleName(QCoreApplication.translate("FindingForm", u"\u95ee\u9898\u63cf\u8ff0", None))
#endif // QT_CONFIG(accessibility)
        self.resultBoxLabel.setText(QCoreApplication.translate("FindingForm", u"\u6574\u6539\u7ed3\u679c(&J)", None))
#if QT_CONFIG(accessibility)
        self.resultBox.setAccessibleName(QCoreApplication.translate("FindingForm", u"\u6574\u6539\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.wordingEdit.setAccessibleName(QCoreApplication.translate("FindingForm", u"\u6574\u6539\u7ed3\u679c\u539f\u6587", None))
#endif // QT_CONFIG(accessibility)
        self.wordingEdit.setPlaceholderText(QCoreApplication.translate("FindingForm", u"\u539f\u6587\u8868\u8ff0", None))
#if QT_CONFIG(tooltip)
        self.wordingEdit.setToolTip(QCoreApplication.translate("FindingForm", u"\u6765\u6587\u4e2d\u5bf9\u6574\u6539\u7ed3\u679c\u7684\u539f\u6837\u5199\u6cd5\uff1b\u7559\u7a7a\u5219\u7528\u5de6\u8fb9\u7684\u6807\u51c6\u8bf4\u6cd5", None))
#endif // QT_CONFIG(tooltip)
        self.immediateCheckLabel.setText(QCoreApplication.translate("FindingForm", u"\u6574\u6539\u65f6\u5e8f", None))
        self.immediateCheck.setText(QCoreApplication.translate("FindingForm", u"\u7acb\u884c\u7acb\u6539", None))
        self.timeBoundCheck.setText(QCoreApplication.translate("FindingForm", u"\u9650\u671f\u6574\u6539", None))
        self.sustainedCheck.setText(QCoreApplication.translate("FindingForm", u"\u957f\u671f\u575a\u6301", None))
        self.dueEditLabel.setText(QCoreApplication.translate("FindingForm", u"\u5b8c\u6210\u65f6\u9650(&X)", None))
#if QT_CONFIG(accessibility)
        self.dueEdit.setAccessibleName(QCoreApplication.translate("FindingForm", u"\u5b8c\u6210\u65f6\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.dueEdit.setPlaceholderText(QCoreApplication.translate("FindingForm", u"\u5982 9.30\u30012025\u5e749\u670830\u65e5", None))
        self.dueStateLabel.setText("")
        self.leadersEditLabel.setText(QCoreApplication.translate("FindingForm", u"\u8d23\u4efb\u9886\u5bfc(&L)", None))
#if QT_CONFIG(accessibility)
        self.leadersEdit.setAccessibleName(QCoreApplication.translate("FindingForm", u"\u8d23\u4efb\u9886\u5bfc", None))
#endif // QT_CONFIG(accessibility)
        self.leadersEdit.setPlaceholderText(QCoreApplication.translate("FindingForm", u"\u591a\u4eba\u7528\u987f\u53f7\u9694\u5f00", None))
        self.departmentsEditLabel.setText(QCoreApplication.translate("FindingForm", u"\u8d23\u4efb\u79d1\u5ba4(&K)", None))
#if QT_CONFIG(accessibility)
        self.departmentsEdit.setAccessibleName(QCoreApplication.translate("FindingForm", u"\u8d23\u4efb\u79d1\u5ba4", None))
#endif // QT_CONFIG(accessibility)
        self.departmentsEdit.setPlaceholderText(QCoreApplication.translate("FindingForm", u"\u591a\u4e2a\u7528\u987f\u53f7\u9694\u5f00", None))
        self.supportingEditLabel.setText(QCoreApplication.translate("FindingForm", u"\u914d\u5408\u79d1\u5ba4(&M)", None))
#if QT_CONFIG(accessibility)
        self.supportingEdit.setAccessibleName(QCoreApplication.translate("FindingForm", u"\u914d\u5408\u79d1\u5ba4", None))
#endif // QT_CONFIG(accessibility)
        self.ownersEditLabel.setText(QCoreApplication.translate("FindingForm", u"\u8d23\u4efb\u4eba(&R)", None))
#if QT_CONFIG(accessibility)
        self.ownersEdit.setAccessibleName(QCoreApplication.translate("FindingForm", u"\u8d23\u4efb\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.completedEditLabel.setText(QCoreApplication.translate("FindingForm", u"\u5b8c\u6210\u65e5\u671f(&O)", None))
#if QT_CONFIG(accessibility)
        self.completedEdit.setAccessibleName(QCoreApplication.translate("FindingForm", u"\u5b8c\u6210\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.completedEdit.setPlaceholderText(QCoreApplication.translate("FindingForm", u"\u5982 2025-09-20", None))
        self.criterionEditLabel.setText(QCoreApplication.translate("FindingForm", u"\u9a8c\u6536\u6807\u51c6(&S)", None))
#if QT_CONFIG(accessibility)
        self.criterionEdit.setAccessibleName(QCoreApplication.translate("FindingForm", u"\u9a8c\u6536\u6807\u51c6", None))
#endif // QT_CONFIG(accessibility)
        self.remarksEditLabel.setText(QCoreApplication.translate("FindingForm", u"\u5907\u6ce8(&B)", None))
#if QT_CONFIG(accessibility)
        self.remarksEdit.setAccessibleName(QCoreApplication.translate("FindingForm", u"\u5907\u6ce8", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.basicTab), QCoreApplication.translate("FindingForm", u"\u57fa\u672c", None))
        self.situationLabel.setText(QCoreApplication.translate("FindingForm", u"\u6574\u6539\u60c5\u51b5(&Q)", None))
#if QT_CONFIG(accessibility)
        self.situationEdit.setAccessibleName(QCoreApplication.translate("FindingForm", u"\u6574\u6539\u60c5\u51b5", None))
#endif // QT_CONFIG(accessibility)
        self.planLabel.setText(QCoreApplication.translate("FindingForm", u"\u6574\u6539\u8ba1\u5212\uff08\u5c1a\u672a\u5b8c\u6210\u7684\u586b\u5199\u4e0b\u4e00\u6b65\uff09(&V)", None))
#if QT_CONFIG(accessibility)
        self.planEdit.setAccessibleName(QCoreApplication.translate("FindingForm", u"\u6574\u6539\u8ba1\u5212", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.resultTab), QCoreApplication.translate("FindingForm", u"\u6574\u6539\u60c5\u51b5", None))
        self.tabs.setTabText(self.tabs.indexOf(self.measuresTab), QCoreApplication.translate("FindingForm", u"\u63aa\u65bd", None))
        self.tabs.setTabText(self.tabs.indexOf(self.progressTab), QCoreApplication.translate("FindingForm", u"\u8fdb\u5c55", None))
        self.tabs.setTabText(self.tabs.indexOf(self.evidenceTab), QCoreApplication.translate("FindingForm", u"\u4f50\u8bc1", None))
        self.tabs.setTabText(self.tabs.indexOf(self.closureTab), QCoreApplication.translate("FindingForm", u"\u9500\u53f7", None))
        self.tabs.setTabText(self.tabs.indexOf(self.historyTab), QCoreApplication.translate("FindingForm", u"\u5386\u53f2", None))
        self.noFindingLabel.setText(QCoreApplication.translate("FindingForm", u"\u5728\u5de6\u8fb9\u9009\u4e2d\u4e00\u6761\u95ee\u9898\uff0c\u8fd9\u91cc\u663e\u793a\u5b83\u7684\u5168\u90e8\u5185\u5bb9\u3002", None))
        self.changedLabel.setText("")
        pass
    # retranslateUi

