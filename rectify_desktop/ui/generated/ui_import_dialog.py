# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout)

from rectify_desktop.ui.intake.column_mapping_page import ColumnMappingPage
from rectify_desktop.ui.intake.comparison_step import ComparisonStep
from rectify_desktop.ui.intake.proposal_step import ProposalStep
from rectify_desktop.ui.intake.source_step import SourceStep
from rectify_desktop.ui.intake.step_trail import StepTrail

class Ui_ImportDialog(object):
    def setupUi(self, ImportDialog):
        if not ImportDialog.objectName():
            ImportDialog.setObjectName(u"ImportDialog")
        ImportDialog.resize(1240, 690)
        ImportDialog.setAcceptDrops(True)
        self.dialogLayout = QVBoxLayout(ImportDialog)
        self.dialogLayout.setSpacing(6)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 8, 16, 16)
        self.stepTrail = StepTrail(ImportDialog)
        self.stepTrail.setObjectName(u"stepTrail")

        self.dialogLayout.addWidget(self.stepTrail)

        self.stepStack = QStackedWidget(ImportDialog)
        self.stepStack.setObjectName(u"stepStack")
        self.sourceStep = SourceStep()
        self.sourceStep.setObjectName(u"sourceStep")
        self.stepStack.addWidget(self.sourceStep)
        self.columnStep = ColumnMappingPage()
        self.columnStep.setObjectName(u"columnStep")
        self.stepStack.addWidget(self.columnStep)
        self.proposalStep = ProposalStep()
        self.proposalStep.setObjectName(u"proposalStep")
        self.stepStack.addWidget(self.proposalStep)
        self.comparisonStep = ComparisonStep()
        self.comparisonStep.setObjectName(u"comparisonStep")
        self.stepStack.addWidget(self.comparisonStep)

        self.dialogLayout.addWidget(self.stepStack)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.backButton = QPushButton(ImportDialog)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setEnabled(False)
        self.backButton.setAutoDefault(False)

        self.buttonLayout.addWidget(self.backButton)

        self.columnsButton = QPushButton(ImportDialog)
        self.columnsButton.setObjectName(u"columnsButton")
        self.columnsButton.setAutoDefault(False)

        self.buttonLayout.addWidget(self.columnsButton)

        self.problemLabel = QLabel(ImportDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.PlainText)
        self.problemLabel.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.problemLabel.sizePolicy().hasHeightForWidth())
        self.problemLabel.setSizePolicy(sizePolicy)

        self.buttonLayout.addWidget(self.problemLabel)

        self.importButton = QPushButton(ImportDialog)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setEnabled(False)

        self.buttonLayout.addWidget(self.importButton)

        self.cancelButton = QPushButton(ImportDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonLayout.addWidget(self.cancelButton)


        self.dialogLayout.addLayout(self.buttonLayout)


        self.retranslateUi(ImportDialog)

        self.stepStack.setCurrentIndex(0)
        self.importButton.setDefault(True)


        QMetaObject.connectSlotsByName(ImportDialog)
    # setupUi

    def retranslateUi(self, ImportDialog):
        ImportDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"\u5bfc\u5165\u901a\u62a5\u3001\u53cd\u9988\u6216\u6e05\u5355", None))
        self.backButton.setText(QCoreApplication.translate("ImportDialog", u"\u4e0a\u4e00\u6b65(&B)", None))
        self.columnsButton.setText(QCoreApplication.translate("ImportDialog", u"\u6838\u5bf9\u5217\u5bf9\u5e94(&L)", None))
#if QT_CONFIG(tooltip)
        self.columnsButton.setToolTip(QCoreApplication.translate("ImportDialog", u"\u770b\u6e05\u5355\u7684\u6bcf\u4e00\u5217\u8bfb\u4f5c\u4e86\u4ec0\u4e48\uff0c\u8bfb\u9519\u7684\u53ef\u4ee5\u6539", None))
#endif // QT_CONFIG(tooltip)
        self.importButton.setText(QCoreApplication.translate("ImportDialog", u"\u5bfc\u5165", None))
#if QT_CONFIG(tooltip)
        self.importButton.setToolTip(QCoreApplication.translate("ImportDialog", u"Ctrl+\u56de\u8f66", None))
#endif // QT_CONFIG(tooltip)
        self.cancelButton.setText(QCoreApplication.translate("ImportDialog", u"\u53d6\u6d88", None))
    # retranslateUi

