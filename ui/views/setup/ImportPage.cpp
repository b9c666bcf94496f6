// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/ImportPage.h"

#include "presentation/people/ListImportModel.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/setup/NextStep.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Dialogs.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"
#include "widgets/ProgressPanel.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kProblemsShown = 50;

    QString count(int number) { return QLocale().toString(number); }

}

using presentation::ListImportModel;

ImportPage::ImportPage(ListImportModel& model, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_dialogs(dialogs)
{
    buildLayout();
    bindModel();
}

void ImportPage::buildLayout()
{
    m_banner = new Banner;
    m_choose = new Button(tr("Choose a file"), ButtonKind::Primary);
    m_choose->setObjectName(u"chooseFileButton"_s);
    m_choose->setIconName(u"upload"_s);
    m_progress = new ProgressPanel;
    m_progress->hide();
    buildPreview();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(
        new PlainLabel(tr("A practice list as EMIS Web, SystmOne or the NHS write it. Nothing is "
                          "changed before you have seen what would happen, and people who are here "
                          "already are never overwritten."),
            TextRole::Muted));
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_progress);
    column->addWidget(m_banner);
    column->addWidget(m_preview);
    column->addStretch(1);
}

void ImportPage::buildPreview()
{
    m_preview = new Card(tr("What this file is"));
    m_format = new PlainLabel;
    m_columns = new PlainLabel(QString(), TextRole::Muted);
    m_counts = new PlainLabel(QString(), TextRole::Strong);
    m_problems = new PlainLabel;
    m_problems->setSelectable(true);
    m_import = new Button(tr("Import"), ButtonKind::Primary);
    m_import->setObjectName(u"importButton"_s);
    m_importGood = new Button(tr("Import the good rows only"));
    m_importGood->setObjectName(u"importGoodButton"_s);
    auto* acts = new QWidget;
    auto* row = new FlowLayout(space(2), acts);
    row->addWidget(m_import);
    row->addWidget(m_importGood);
    m_preview->body()->addWidget(m_format);
    m_preview->body()->addWidget(m_columns);
    m_preview->body()->addWidget(m_counts);
    m_preview->body()->addWidget(acts);
    m_preview->body()->addWidget(m_problems);
    m_preview->hide();
}

void ImportPage::bindModel()
{
    connect(m_choose, &Button::clicked, this, &ImportPage::onChoose);
    connect(m_import, &Button::clicked, this, [this] { import(false); });
    connect(m_importGood, &Button::clicked, this, [this] { import(true); });
    connect(m_progress, &ProgressPanel::cancelRequested, &m_model, &ListImportModel::cancel);
    connect(&m_model, &ListImportModel::busyChanged, this, &ImportPage::onBusy);
    connect(&m_model, &ListImportModel::looked, this, &ImportPage::onLooked);
    connect(&m_model, &ListImportModel::imported, this, &ImportPage::onImported);
    connect(&m_model, &ListImportModel::cancelled, this, &ImportPage::onCancelled);
    connect(&m_model, &ListImportModel::refused, this, &ImportPage::onRefused);
    connect(&m_model, &ListImportModel::progressed, this, &ImportPage::onProgress);
}

void ImportPage::onChoose()
{
    const auto path
        = m_dialogs.pickOpenFile(tr("Choose a practice list"), tr("Lists (*.csv *.txt);;All (*)"));
    if (!path)
        return;
    m_banner->dismiss();
    m_preview->hide();
    m_doing = tr("Reading the practice list");
    m_model.look(*path);
}

void ImportPage::import(bool goodRowsOnly)
{
    m_banner->dismiss();
    m_doing = tr("Importing the practice list");
    m_model.apply(goodRowsOnly);
}

void ImportPage::onBusy(bool busy)
{
    for (auto* button : { m_choose, m_import, m_importGood })
        button->setEnabled(!busy);
    if (busy)
        m_progress->begin(m_doing);
    else
        m_progress->finish();
}

void ImportPage::onProgress(qint64 done, qint64 total, int rows)
{
    if (m_model.isBusy())
        m_progress->setProgress(done, total, tr("%1 rows").arg(count(rows)));
}

void ImportPage::onLooked()
{
    const auto& report = m_model.report();
    m_format->setText(m_model.formatWords());
    m_columns->setText(m_model.columnWords());
    m_columns->setVisible(!m_columns->text().isEmpty());
    m_counts->setText(tr("%1 rows: %2 new people, %3 here already, %4 that cannot be read.")
                          .arg(count(report.rows), count(report.created), count(report.unchanged),
                              count(report.rejected)));
    m_import->setVisible(report.rejected == 0 && report.created > 0);
    m_importGood->setVisible(report.rejected > 0 && report.created > 0);
    showProblems();
    m_preview->show();
    offerNextStep(*this, { m_import, m_importGood, m_choose });
    if (report.created == 0 && report.rejected == 0)
        m_banner->tell(Tone::Info, tr("Everybody in this file is here already."));
}

void ImportPage::showProblems()
{
    auto words = m_model.problemWords(kProblemsShown);
    const auto more = static_cast<int>(m_model.report().problems.size())
        - static_cast<int>(words.size()) + m_model.report().problemsNotListed;
    if (more > 0)
        words << tr("and %n more.", nullptr, more);
    m_problems->setText((m_model.fileRemarks() + words).join(u'\n'));
    m_problems->setVisible(!m_problems->text().isEmpty());
}

void ImportPage::onImported()
{
    const auto& report = m_model.report();
    m_preview->hide();
    if (report.isApplied)
        m_banner->tell(Tone::Success,
            tr("%1 people were added; %2 were here already.")
                .arg(count(report.created), count(report.unchanged)));
    else
        m_banner->tell(Tone::Warning, tr("Nothing was imported: some rows cannot be read."));
    offerNextStep(*this, { m_choose });
}

void ImportPage::onCancelled()
{
    m_banner->tell(Tone::Info, tr("You stopped it. Nothing was changed."));
    offerNextStep(*this, { m_import, m_importGood, m_choose });
}

void ImportPage::onRefused(const domain::Error& error)
{
    sayError(error, *m_banner);
    offerNextStep(*this, { m_choose });
}

}
