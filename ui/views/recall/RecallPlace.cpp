// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recall/RecallPlace.h"

#include "presentation/recall/RecallWords.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/recall/RecallCard.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/ChoiceChips.h"
#include "widgets/ColumnsLayout.h"
#include "widgets/Dialogs.h"
#include "widgets/EmptyState.h"
#include "widgets/FlowLayout.h"
#include "widgets/FormBuilder.h"
#include "widgets/PlainLabel.h"
#include "widgets/ScrollPage.h"
#include "widgets/TableView.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using presentation::RecallModel;
    using presentation::RecallTable;
    using Part = RecallTable::Part;

    constexpr int kLeastColumn = 360;
    constexpr int kMonths = 12;

    struct PartKey {
        Part part;
        QString key;
    };

    const std::array kParts { PartKey { Part::ToAsk, u"ask"_s },
        PartKey { Part::LeftOut, u"left-out"_s }, PartKey { Part::Unoffered, u"unoffered"_s } };

    QComboBox* combo(const QString& name, const QString& words)
    {
        auto* box = new QComboBox;
        box->setObjectName(name);
        box->setAccessibleName(words);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        return box;
    }

    /// As wide as its longest line, with a letter to spare.
    void fit(QComboBox& box)
    {
        qsizetype longest = 0;
        for (int i = 0; i < box.count(); ++i)
            longest = std::max(longest, box.itemText(i).size());
        box.setMinimumContentsLength(static_cast<int>(longest) + 1);
    }

}

RecallPlace::RecallPlace(RecallModel& model, Dialogs& dialogs, QWidget* parent)
    : Place(parent)
    , m_model(model)
    , m_dialogs(dialogs)
{
    buildLayout();
    bindModel();
    bindFilters();
    onRefreshed();
}

QString RecallPlace::title() const { return tr("Who is due for a review"); }

void RecallPlace::buildLayout()
{
    m_page = new ScrollPage(title());
    m_export = new Button(tr("Take the list out…"));
    m_export->setObjectName(u"exportRecallButton"_s);
    m_page->addHeaderWidget(m_export);
    buildFilters();
    m_table = new TableView(tr("Who is due for a review"));
    m_table->setObjectName(u"recallTable"_s);
    m_table->setModel(&m_model.table());
    m_table->setStretchColumn(RecallTable::Next); // names are never cut
    m_table->setDispensable({ RecallTable::Born, RecallTable::Conditions, RecallTable::Standing });
    m_table->setVisibleRows(10);
    m_card = new RecallCard(m_model);
    m_columns = new QWidget;
    auto* columns = new ColumnsLayout(kLeastColumn, m_columns);
    columns->setSpacing(space(4));
    columns->addWidget(m_table);
    columns->addWidget(m_card);
    columns->setStretch(0, 6);
    columns->setStretch(1, 4);
    m_empty = new EmptyState(QString(), u"calls"_s);
    m_page->body()->addWidget(m_columns);
    m_page->body()->addWidget(m_empty);
    m_page->body()->addWidget(m_rules);
    m_page->body()->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
}

void RecallPlace::buildFilters()
{
    m_register = combo(u"recallRegisterBox"_s, tr("Which condition"));
    m_register->addItem(tr("Every condition"), QString());
    for (const auto& id : m_model.numbers().registers)
        m_register->addItem(presentation::conditionWords({ id }, m_model.rules()), id);
    fit(*m_register);
    m_month = combo(u"recallMonthBox"_s, tr("Due when"));
    fillMonths();
    m_parts = new ChoiceChips(tr("Which list"));
    m_parts->setObjectName(u"recallParts"_s);
    m_parts->addChoice(u"ask"_s, tr("To ask"));
    m_parts->addChoice(u"left-out"_s, tr("Left out, with a reason"));
    m_parts->addChoice(u"unoffered"_s, tr("New condition, no offer yet"));
    m_parts->setChosen({ u"ask"_s });
    auto* filters = new QWidget;
    auto* flow = new FlowLayout(space(2));
    filters->setLayout(flow);
    for (auto* each : std::initializer_list<QWidget*> { m_register, m_month, m_parts })
        flow->addWidget(each);
    m_included = new PlainLabel({}, TextRole::Muted);
    m_included->setObjectName(u"includedLabel"_s);
    const auto& numbers = m_model.numbers();
    m_rules = new PlainLabel(numbers.verifiedBy.isEmpty()
            ? tr("These rules have been verified by nobody yet. %1").arg(numbers.source)
            : tr("Verified by %1. %2").arg(numbers.verifiedBy, numbers.source),
        TextRole::Muted);
    m_page->body()->addWidget(filters);
    m_page->body()->addWidget(m_included);
}

void RecallPlace::fillMonths()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QDate today = m_model.today();
    const QDate first(today.year(), today.month(), 1);
    m_month->addItem(tr("Due by the end of this month"), QDate());
    for (int i = 0; i <= kMonths; ++i) {
        const QDate month = first.addMonths(i);
        m_month->addItem(tr("Due in %1").arg(english.toString(month, u"MMMM yyyy"_s)), month);
    }
    fit(*m_month);
}

void RecallPlace::bindModel()
{
    connect(&m_model, &RecallModel::refreshed, this, &RecallPlace::onRefreshed);
    connect(&m_model, &RecallModel::done, this, &RecallPlace::onDone);
    connect(&m_model, &RecallModel::refused, this, [this](const domain::Error& error) {
        sayError(error, *m_card->form(), *m_page->banner());
    });
    connect(m_table, &TableView::currentRowChanged, this, &RecallPlace::showPerson);
    connect(m_card, &RecallCard::recordRequested, this,
        [this](qint64 patient) { Q_EMIT patientOpenRequested(patient, std::nullopt); });
}

void RecallPlace::bindFilters()
{
    connect(m_export, &Button::clicked, this, &RecallPlace::exportList);
    connect(m_register, &QComboBox::activated, this, &RecallPlace::onWish);
    connect(m_month, &QComboBox::activated, this, &RecallPlace::onWish);
    connect(m_parts, &ChoiceChips::toggled, this, [this](const QString& key) {
        // One list is always shown: a chip that is pressed again stays.
        m_parts->setChosen({ key });
        for (const auto& each : kParts) {
            if (each.key == key)
                m_model.setPart(each.part);
        }
    });
}

void RecallPlace::activate() { m_model.refresh(); }

void RecallPlace::focusFirst()
{
    if (m_columns->isVisibleTo(this))
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_register->setFocus(Qt::OtherFocusReason);
}

void RecallPlace::onWish()
{
    m_model.setWish({ m_register->currentData().toString(), m_month->currentData().toDate() });
}

void RecallPlace::onRefreshed()
{
    const auto& table = m_model.table();
    const bool isEmpty = table.rowCount() == 0;
    const bool wasHidden = !m_columns->isVisibleTo(this);
    m_columns->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty && m_model.isRead());
    m_empty->setSentence(table.part() == Part::LeftOut ? tr("Nobody is left out.")
            : table.part() == Part::Unoffered
            ? tr("Everybody with a new condition was offered something.")
            : tr("Nobody is to be asked here. Choose another month or condition."));
    m_included->setText(m_model.isRead() ? presentation::includedWords(m_model.list()) : QString());
    m_export->setVisible(m_model.mayExport());
    const int row = m_shown ? table.rowOf(*m_shown) : -1;
    if (row >= 0)
        m_table->setCurrentIndex(table.index(row, 0));
    else
        m_table->selectFirstRow();
    showPerson(m_table->currentRow());
    if (wasHidden && !isEmpty && isVisible())
        focusFirst();
}

void RecallPlace::showPerson(int row)
{
    const auto* person = m_model.table().at(row);
    m_shown = person ? std::optional(person->person.patient) : std::nullopt;
    m_card->show(person);
}

void RecallPlace::onDone(const QString& sentence)
{
    m_card->finish();
    m_page->banner()->tell(Tone::Success, sentence);
}

void RecallPlace::exportList()
{
    const auto path = m_dialogs.pickSaveFile(
        tr("Take the list out"), u"recall.csv"_s, tr("Spreadsheet (*.csv)"));
    if (path)
        m_model.exportTo(*path);
}

}
