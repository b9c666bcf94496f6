// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/VisitLetterModel.h"

#include "application/recall/Recall.h"
#include "application/trail/NoteReading.h"
#include "presentation/agenda/AgendaPaperModel.h"
#include "presentation/audit/ReportFile.h"
#include "presentation/care/CareView.h"
#include "presentation/care/CareWords.h"
#include "presentation/common/Dates.h"
#include "presentation/instruments/ScoreLines.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using domain::Result;

    QString tr(const char* words) { return QCoreApplication::translate("visitLetter", words); }

    QString longDate(QDate day)
    {
        return QLocale(QLocale::English, QLocale::UnitedKingdom)
            .toString(day, u"dddd d MMMM yyyy"_s);
    }

    QString visitText(const app::NextVisit& visit)
    {
        const auto at = visit.appointment.startsAt;
        return tr("%1 at %2, with %3")
            .arg(longDate(domain::civilDate(at)), timeText(at), visit.clinicianName);
    }

    LetterResult scoreResult(const ScoreLine::Letter& letter)
    {
        QStringList detail { dateText(letter.day) };
        if (!letter.before.isEmpty())
            detail << letter.before;
        auto words = detail.join(u", "_s) + u'.';
        if (!letter.direction.isEmpty())
            words += u' ' + letter.direction;
        // Two scores of one questionnaire differ by their title.
        const auto id = u"score.%1.%2"_s.arg(letter.instrument, letter.name.section(u':', 0, 0));
        return { id, letter.name, letter.text, words, !letter.hasAlerts };
    }

    /// The entry without what staff typed in words of their own.
    domain::CareEntry withoutWords(const domain::CareKind& kind, domain::CareEntry entry)
    {
        std::erase_if(entry.values, [&kind](const auto& value) {
            const auto* field = kind.field(value.field);
            return !field || field->type == domain::CareFieldType::Words;
        });
        return entry;
    }

    /// What was written down on `since` or later.
    void addCare(std::vector<LetterResult>& results, const CareSheetView& sheet, QDate since)
    {
        for (const auto& kind : sheet.sheet->kinds) {
            const auto* newest = sheet.newest(kind.id);
            if (!newest || newest->onDay < since)
                continue;
            const auto words = careText(kind, withoutWords(kind, *newest));
            if (words.isEmpty())
                continue;
            const auto said = u"%1: %2"_s.arg(kind.title, words);
            results.push_back({ u"care.%1.%2"_s.arg(sheet.sheet->id, kind.id), said, said,
                dateText(newest->onDay) + u'.', false });
        }
    }

    QString addressOf(const domain::PatientDetails& patient)
    {
        QStringList lines { patient.name.spoken() };
        lines << patient.address.lines;
        if (patient.address.postcode)
            lines << patient.address.postcode->toString();
        return lines.join(u'\n');
    }

    struct Wish {
        QString practiceName;
        bool isDemo = false;
        QSet<QString> chosen;
        VisitLetterModel::Size size;
        QString path;
    };

    std::vector<LetterResult> onlyChosen(
        std::vector<LetterResult> results, const QSet<QString>& chosen)
    {
        std::erase_if(results, [&chosen](const auto& each) { return !chosen.contains(each.id); });
        return results;
    }

    /// Read again: what is printed is what the record says now.
    Result<documents::AgendaPaper> paperFor(const app::Services& services,
        const domain::Actor& actor, const PatientContext& context, const Wish& wish)
    {
        const auto read = context.allow<Action::ReadRecord>(services, actor);
        if (!read)
            return domain::failure(read);
        const auto offer = context.allow<Action::OfferKiosk>(services, actor);
        if (!offer)
            return domain::failure(offer);
        const auto visit = services.waitingRoom.nextVisit(*read);
        if (!visit)
            return domain::failure(visit);
        if (!*visit)
            return domain::fail(
                domain::ErrorKind::Conflict, u"appointment"_s, u"letter.no-visit"_s);
        const auto record = services.openRecord.refresh(*read, {});
        if (!record)
            return domain::failure(record);
        if (!record->patient.isLiving())
            return domain::fail(domain::ErrorKind::Conflict, u"patient"_s, u"letter.died"_s);
        const auto sheet = services.waitingRoom.offerPaper(
            *offer, domain::SaveKey::make(), (*visit)->appointment.id);
        if (!sheet)
            return domain::failure(sheet);
        const auto today = services.clock.today();
        auto paper = agendaPaper(*sheet, wish.practiceName, wish.isDemo);
        paper.visit = visitText(**visit);
        paper.letter = visitLetter(*record, **visit,
            onlyChosen(letterResults(*record, services.rules, services.recall.rules(), today),
                wish.chosen),
            actor, today);
        return paper;
    }

    Result<void> write(const app::Services& services, const domain::Actor& actor,
        const PatientContext& context, const Wish& wish)
    {
        const auto proof = context.allow<Action::PrintDocument>(services, actor);
        if (!proof)
            return domain::failure(proof);
        const auto paper = paperFor(services, actor, context, wish);
        if (!paper)
            return domain::failure(paper);
        const auto pdf = documents::renderAgendaPaper(*paper,
            wish.size == VisitLetterModel::Size::Large ? documents::PaperSize::LargePrint
                                                       : documents::PaperSize::A4);
        if (!pdf)
            return domain::failure(pdf);
        // Nothing leaves that is not in the trail.
        if (const auto noted = app::noteReading(services.work, *proof, { u"visit_letter"_s, {} });
            !noted)
            return noted;
        return writePrivately(wish.path, *pdf);
    }

}

std::vector<LetterResult> letterResults(const app::RecordView& record, const app::Rules& rules,
    const domain::RecallRules& recall, QDate today)
{
    std::vector<LetterResult> results;
    for (const auto& line : scoreLines(record.questionnaires, rules.instruments, today)) {
        if (!line.letter.text.isEmpty())
            results.push_back(scoreResult(line.letter));
    }
    for (const auto& sheet : careViews(record, rules, today))
        addCare(results, sheet, today.addMonths(-recall.letterResultsMonths));
    return results;
}

documents::VisitLetter visitLetter(const app::RecordView& record, const app::NextVisit& visit,
    const std::vector<LetterResult>& results, const domain::Actor& writer, QDate today)
{
    const auto& patient = record.patient.details;
    documents::VisitLetter letter;
    letter.address = addressOf(patient);
    letter.date = longDate(today);
    letter.greeting = patient.name.spoken();
    letter.visit = visitText(visit);
    for (const auto& each : results)
        letter.results.push_back({ each.what, each.detail });
    for (const auto& goal : record.goals) {
        const auto& content = goal.content;
        if (goal.isOpen())
            letter.goals.push_back(
                content.ownWords.isEmpty() ? content.words.toString() : content.ownWords);
    }
    letter.signedBy = writer.name;
    return letter;
}

VisitLetterModel::VisitLetterModel(const Desk& desk, const PatientContext& context, QObject* parent)
    : PatientModel(desk, context, parent)
{
}

bool VisitLetterModel::mayPrint() const
{
    if (!m_desk.session.isSignedIn())
        return false;
    const auto& gate = m_desk.services.gate;
    const auto actor = m_desk.session.actor();
    return gate.isAllowed(actor, Action::ReadRecord) && gate.isAllowed(actor, Action::OfferKiosk)
        && gate.isAllowed(actor, Action::PrintDocument);
}

void VisitLetterModel::show(const app::RecordView& record)
{
    const auto& here = m_desk.services;
    m_results = letterResults(record, here.rules, here.recall.rules(), here.clock.today());
    m_isLiving = record.patient.isLiving();
    ask(
        Topic::Refresh,
        [](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) -> Result<std::optional<app::NextVisit>> {
            const auto proof = context.allow<Action::ReadRecord>(services, actor);
            return proof ? services.waitingRoom.nextVisit(*proof) : domain::failure(proof);
        },
        [this](Result<std::optional<app::NextVisit>> visit) {
            if (!visit) {
                Q_EMIT failed(visit.error());
                return;
            }
            m_visit = m_isLiving ? *std::move(visit) : std::nullopt;
            Q_EMIT read();
        });
}

QString VisitLetterModel::visitWords() const
{
    if (!m_isLiving)
        return tr("This patient has died: no letter is written.");
    return m_visit ? visitText(*m_visit) : tr("No visit is booked.");
}

bool VisitLetterModel::isLate() const
{
    if (!m_visit)
        return false;
    const auto window = domain::letterWindow(
        domain::civilDate(m_visit->appointment.startsAt), m_desk.services.recall.rules());
    return m_desk.services.clock.today() > window.until;
}

QString VisitLetterModel::windowWords() const
{
    if (!m_visit)
        return {};
    const auto window = domain::letterWindow(
        domain::civilDate(m_visit->appointment.startsAt), m_desk.services.recall.rules());
    if (isLate())
        return tr("The post may not be in time: give it to them, or ring.");
    return tr("A letter goes best between %1 and %2.")
        .arg(dateText(window.from), dateText(window.until));
}

QString VisitLetterModel::fileName() const
{
    const auto day = m_visit ? domain::civilDate(m_visit->appointment.startsAt)
                             : m_desk.services.clock.today();
    return u"letter_%1.pdf"_s.arg(day.toString(Qt::ISODate));
}

void VisitLetterModel::print(const QSet<QString>& chosen, Size size, const QString& path)
{
    ask(
        Topic::Paper,
        [wish = Wish { m_desk.practiceName, m_desk.isDemo, chosen, size, path }](
            const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) { return write(services, actor, context, wish); },
        [this](const Result<void>& done) {
            if (done)
                Q_EMIT printed();
            else
                Q_EMIT failed(done.error());
        });
}

}
