// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Gallery.h"

#include "theme/ApplyTheme.h"
#include "theme/Spacing.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChipDelegate.h"
#include "widgets/ChoiceChips.h"
#include "widgets/ColumnsLayout.h"
#include "widgets/DateField.h"
#include "widgets/EmptyState.h"
#include "widgets/FlowLayout.h"
#include "widgets/FormBuilder.h"
#include "widgets/Heading.h"
#include "widgets/LimitedTextEdit.h"
#include "widgets/OnScreenKeyboard.h"
#include "widgets/ProgressPanel.h"
#include "widgets/Rail.h"
#include "widgets/Ruler.h"
#include "widgets/RunChart.h"
#include "widgets/ScrollPage.h"
#include "widgets/SearchBox.h"
#include "widgets/Sparkline.h"
#include "widgets/StatusChip.h"
#include "widgets/StepHeader.h"
#include "widgets/TableView.h"
#include "widgets/TextArea.h"
#include "widgets/TopicTile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

Gallery::Gallery(Page page, QWidget* parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    switch (page) {
    case Page::Controls:
        buildControls();
        break;
    case Page::Lists:
        buildLists();
        break;
    case Page::Kiosk:
        buildKiosk();
        break;
    case Page::Keys:
        buildKeys();
        break;
    }
}

void Gallery::buildControls()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail());
    auto* page = new ScrollPage(u"Controls"_s);
    page->addHeaderWidget(new StatusChip(u"sample data"_s, Tone::Info));
    page->banner()->offerUndo(u"The follow-up call was moved to 14 March."_s);
    auto* columns = new ColumnsLayout;
    columns->addWidget(formCard());
    columns->addWidget(choiceCard());
    columns->addWidget(textCard());
    columns->addWidget(bannerCard());
    page->body()->addLayout(columns);
    page->body()->addStretch(1);
    row->addWidget(page, 1);
}

QWidget* Gallery::rail()
{
    auto* rail = new Rail;
    rail->addPlace(u"today"_s, u"Today"_s, u"today"_s);
    rail->addPlace(u"people"_s, u"People"_s, u"people"_s);
    rail->addPlace(u"calls"_s, u"Calls"_s, u"calls"_s);
    rail->addPlace(u"courses"_s, u"Courses"_s, u"courses"_s);
    rail->addPlace(u"training"_s, u"Training"_s, u"training"_s);
    rail->addPlace(u"improve"_s, u"Improve"_s, u"improve"_s);
    rail->addPlace(u"reports"_s, u"Reports"_s, u"reports"_s);
    rail->addPlace(u"setup"_s, u"Set up"_s, u"setup"_s);
    rail->setCurrent(u"today"_s);
    rail->setCount(u"today"_s, 3);
    rail->setCount(u"calls"_s, 120);
    return rail;
}

QWidget* Gallery::bannerCard()
{
    auto* card = new Card(u"Feedback"_s);
    const std::pair<Tone, QString> said[] = {
        { Tone::Info, u"Two drafts are kept from yesterday."_s },
        { Tone::Success, u"Saved at 10:24."_s },
        { Tone::Warning, u"Another person today has a similar name."_s },
        { Tone::Danger, u"The server did not answer. Your words are kept on this computer."_s },
    };
    for (const auto& [tone, sentence] : said) {
        auto* banner = new Banner;
        banner->tell(tone, sentence, tone == Tone::Danger ? u"Try again"_s : QString());
        card->body()->addWidget(banner);
    }
    auto* progress = new ProgressPanel;
    progress->begin(u"Importing the practice list"_s);
    progress->setProgress(12'040, 100'000, u"12,040 of 100,000 rows, 3 need a look"_s);
    card->body()->addWidget(progress);
    return card;
}

QWidget* Gallery::formCard()
{
    auto* card = new Card(u"A form"_s);
    auto* form = new FormBuilder;
    auto* name = form->row(u"Family name"_s, new QLineEdit, u"familyName"_s);
    name->setPlaceholderText(u"as on the letter from the practice"_s);
    auto* born = form->row(u"Date of birth"_s, new DateField, u"born"_s);
    born->setParser([](const QString&) { return QDate(1947, 3, 14); });
    born->setText(u"14/3/47"_s);
    form->row(u"NHS number"_s, new QLineEdit(u"999 000 0019"_s), u"nhsNumber"_s, u"Ten digits"_s);
    form->setFieldError(
        u"nhsNumber"_s, u"The last digit does not fit the others: check the number."_s);
    auto* clinician = form->row(u"Clinician"_s, new QComboBox, u"clinician"_s);
    clinician->addItems({ u"Dr Patel"_s, u"Nurse Okafor"_s });
    card->body()->addWidget(form);
    auto* buttons = new FlowLayout(space(2));
    auto* save = new Button(u"Save"_s, ButtonKind::Primary);
    save->setIconName(u"check"_s);
    auto* off = new Button(u"Print"_s);
    off->setIconName(u"print"_s);
    off->setEnabled(false);
    buttons->addWidget(save);
    buttons->addWidget(off);
    buttons->addWidget(new Button(u"Cancel"_s));
    buttons->addWidget(new Button(u"End goal"_s, ButtonKind::Danger));
    buttons->addWidget(new Button(u"Help"_s, ButtonKind::Quiet));
    card->body()->addLayout(buttons);
    return card;
}

QWidget* Gallery::choiceCard()
{
    auto* card = new Card(u"How sure are you?"_s);
    card->addHeaderWidget(new StatusChip(u"ready"_s, Tone::Success));
    auto* ruler = new Ruler(u"How sure are you that you can do it?"_s);
    ruler->setEndWords(u"not at all sure"_s, u"very sure"_s);
    ruler->setValue(5);
    card->body()->addWidget(ruler);
    auto* chips = new ChoiceChips(u"Follow-up"_s);
    chips->addChoice(u"tomorrow"_s, u"tomorrow"_s);
    chips->addChoice(u"1w"_s, u"1 week"_s, u"1"_s);
    chips->addChoice(u"2w"_s, u"2 weeks"_s, u"2"_s);
    chips->addChoice(u"6w"_s, u"6 weeks"_s, u"6"_s);
    chips->addChoice(u"visit"_s, u"next visit"_s);
    chips->setChosen({ u"2w"_s });
    card->body()->addWidget(chips);
    auto* ticks = new FlowLayout(space(3));
    auto* tick = new QCheckBox(u"She chose it herself"_s);
    tick->setChecked(true);
    auto* first = new QRadioButton(u"phone"_s);
    first->setChecked(true);
    ticks->addWidget(tick);
    ticks->addWidget(first);
    ticks->addWidget(new QRadioButton(u"visit"_s));
    card->body()->addLayout(ticks);
    auto* states = new FlowLayout(space(2));
    states->addWidget(new StatusChip(u"offered"_s, Tone::Neutral));
    states->addWidget(new StatusChip(u"answering"_s, Tone::Info));
    states->addWidget(new StatusChip(u"due"_s, Tone::Warning));
    states->addWidget(new StatusChip(u"tell reception"_s, Tone::Danger));
    auto* line = new Sparkline(u"Confidence over time"_s);
    line->setRange(0, 10);
    line->setValues({ 3, 4, std::nullopt, 5, 5, 7 });
    states->addWidget(line);
    card->body()->addLayout(states);
    return card;
}

QWidget* Gallery::textCard()
{
    auto* card = new Card(u"Words"_s);
    auto* quote
        = new PlainLabel(u"“I am <b>frightened</b> at night & can't sleep.”"_s, TextRole::Quote);
    quote->setIsolated(true);
    card->body()->addWidget(quote);
    card->body()->addWidget(new PlainLabel(u"CAT 22 · 7 months ago"_s, TextRole::Muted));
    auto* name = new PlainLabel(u"محمد علي"_s, TextRole::Strong);
    name->setIsolated(true);
    card->body()->addWidget(name);
    auto* area = new TextArea;
    area->edit()->setAccessibleName(u"Goal in her own words"_s);
    area->setPlaceholderText(u"in her own words"_s);
    area->setLimit(400);
    card->body()->addWidget(area);
    return card;
}

void Gallery::buildLists()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* page = new ScrollPage(u"Lists and figures"_s);
    outer->addWidget(page);
    auto* search = new SearchBox;
    search->setPlaceholderText(u"Name, date of birth, NHS number"_s);
    auto* found = new QStandardItemModel(this);
    const std::pair<QString, QString> people[] = {
        { u"AHMED, Margaret"_s, u"14 Mar 1947 (79) · 999 000 0018"_s },
        { u"AHMED, Mohammed"_s, u"2 Jul 1951 (75) · 999 000 0026"_s },
    };
    for (const auto& [name, second] : people) {
        auto* item = new QStandardItem(name);
        item->setData(second, Qt::UserRole + 1);
        found->appendRow(item);
    }
    search->setModel(found);
    page->body()->addWidget(search);
    auto* columns = new ColumnsLayout(460);
    columns->addWidget(tableCard());
    columns->addWidget(chartCard());
    columns->addWidget(emptyCard());
    page->body()->addLayout(columns, 1);
}

QWidget* Gallery::tableCard()
{
    auto* card = new Card(u"Today"_s);
    auto* table = new TableView(u"Today's people"_s);
    table->setFramed(false);
    auto* model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({ u"Time"_s, u"Name"_s, u"Clinician"_s, u"Agenda"_s });
    const QStringList rows[] = {
        { u"10:00"_s, u"AHMED, Margaret"_s, u"Dr Patel"_s, u"read"_s },
        { u"10:10"_s, u"OKAFOR-FEATHERSTONEHAUGH, Bartholomew"_s, u"Dr Patel"_s, u"ready"_s },
        { u"10:20"_s, u"محمد علي"_s, u"Nurse Okafor"_s, u"answering"_s },
        { u"10:30"_s, u"NGUYỄN, Thị Hoa"_s, u"Nurse Okafor"_s, u"not offered"_s },
    };
    for (const QStringList& row : rows) {
        QList<QStandardItem*> items;
        for (const QString& cell : row)
            items << new QStandardItem(cell);
        model->appendRow(items);
    }
    table->setModel(model);
    table->setStretchColumn(1);
    table->setItemDelegateForColumn(3,
        new ChipDelegate(
            [](const QModelIndex& index) {
                const QString state = index.data().toString();
                if (state == u"ready"_s)
                    return Tone::Success;
                return state == u"answering"_s ? Tone::Info : Tone::Neutral;
            },
            table));
    table->selectRow(1);
    card->body()->addWidget(table);
    return card;
}

QWidget* Gallery::chartCard()
{
    auto* card = new Card;
    RunChartData figures;
    figures.title = u"Agendas set before the consultation"_s;
    figures.valueAxis = u"% of consultations"_s;
    figures.sentence = u"Rising: 7 points above the median since May (Anhøj rules)."_s;
    const double values[] = { 22, 25, 21, 30, 41, 46, 44, 52, 55, 51, 58, 61 };
    const char16_t* months[] = { u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug",
        u"Sep", u"Oct", u"Nov", u"Dec" };
    for (std::size_t at = 0; at < std::size(values); ++at)
        figures.points.push_back({ QString::fromUtf16(months[at]), values[at], at == 4,
            at == 4 ? u"kiosk opened"_s : QString() });
    figures.centre = 45;
    figures.centreName = u"median 45"_s;
    figures.goal = 70;
    figures.goalName = u"goal 70"_s;
    figures.low = 0;
    figures.high = 100;
    auto* chart = new RunChart;
    chart->setData(figures);
    card->body()->addWidget(chart);
    return card;
}

QWidget* Gallery::emptyCard()
{
    auto* card = new Card;
    auto* empty = new EmptyState(u"No agenda yet."_s, u"goal"_s);
    empty->addAction(u"Send to kiosk"_s, ButtonKind::Primary);
    empty->addAction(u"Ask now"_s);
    card->body()->addWidget(empty);
    return card;
}

void Gallery::buildKiosk()
{
    QVBoxLayout* column = beginKiosk(u"What matters most to you today?"_s);
    auto* tiles = new FlowLayout(12);
    const std::pair<QString, QString> topics[] = { { u"Sleeping badly"_s, u"sleep"_s },
        { u"Being more active"_s, u"activity"_s }, { u"My medicines"_s, u"medicine"_s },
        { u"Work or study"_s, u"work"_s }, { u"Something else"_s, u"other"_s } };
    int at = 0;
    for (const auto& [words, picture] : topics) {
        auto* tile = new TopicTile(words, picture);
        tile->setChecked(++at < 3);
        tile->setRank(at == 1 ? 1 : 0);
        tiles->addWidget(tile);
    }
    column->addLayout(tiles);
    auto* ruler = new Ruler(u"How worried are you?"_s, Ruler::Look::Kiosk);
    ruler->setHighEnd(Ruler::HighEnd::Bad);
    ruler->setEndWords(u"not worried"_s, u"very worried"_s);
    ruler->setValue(7);
    column->addWidget(ruler);
    column->addStretch(1);
    endKiosk(*column);
}

void Gallery::buildKeys()
{
    QVBoxLayout* column = beginKiosk(u"In your own words"_s);
    auto* line = new QLineEdit;
    line->setAccessibleName(u"In your own words"_s);
    line->setPlaceholderText(u"write here"_s);
    column->addWidget(line);
    auto* keys = new OnScreenKeyboard;
    keys->setTarget(line);
    column->addWidget(keys);
    column->addStretch(1);
    endKiosk(*column);
}

QVBoxLayout* Gallery::beginKiosk(const QString& question)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 20, 32, 20);
    column->setSpacing(16);
    auto* step = new StepHeader;
    step->setStep(2, 5, u"Dr Patel, 10:20. About 3 minutes."_s);
    column->addWidget(step);
    column->addWidget(new Heading(question));
    return column;
}

void Gallery::endKiosk(QVBoxLayout& column)
{
    auto* buttons = new QHBoxLayout;
    auto* back = new Button(u"Back"_s);
    back->setIconName(u"back"_s);
    auto* next = new Button(u"Next"_s, ButtonKind::Primary);
    next->setIconName(u"forward"_s);
    next->setIconAfterText(true);
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(next);
    column.addLayout(buttons);
    applyKioskScale(*this, KioskText::Normal);
}

}
