// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/schedule/BookingModel.h"

#include "application/followup/CallKeepers.h"
#include "domain/common/DateParser.h"
#include "presentation/common/Async.h"
#include "presentation/common/PatientContext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using domain::ErrorKind;

}

domain::Result<QTime> parseTime(QStringView typed)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.h ]?([0-5]\\d))? ?(am|pm)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto text = typed.trimmed().toString();
    if (text.isEmpty())
        return domain::fail(ErrorKind::Validation, u"time"_s, u"time.empty"_s);
    const auto match = form.match(text);
    int hour = match.captured(1).toInt();
    const auto half = match.captured(3).toLower();
    const bool isHalfDay = !half.isEmpty();
    if (half == u"pm"_s && hour < 12)
        hour += 12;
    if (half == u"am"_s && hour == 12)
        hour = 0;
    const QTime time(hour, match.captured(2).toInt());
    const bool isWrongHalf = isHalfDay && match.captured(1).toInt() > 12;
    if (!match.hasMatch() || !time.isValid() || isWrongHalf)
        return domain::fail(ErrorKind::Validation, u"time"_s, u"time.unreadable"_s);
    return time;
}

BookingModel::BookingModel(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_draft(std::make_unique<FormDraft>(desk, [this] { return content(); }))
{
    connect(m_draft.get(), &FormDraft::accepted, this, &BookingModel::restoreFrom);
}

void BookingModel::readClinicians()
{
    const auto proof = m_desk.services.gate.allow<Action::BookAppointment>(m_desk.session.actor());
    if (!proof) {
        Q_EMIT refused(proof.error());
        return;
    }
    runAsync(
        m_desk.worker, this, [&staff = m_desk.services.staff] { return staff.all(); },
        [this](const domain::Result<std::vector<domain::Staff>>& staff) { onClinicians(staff); });
}

void BookingModel::onClinicians(const domain::Result<std::vector<domain::Staff>>& staff)
{
    if (!staff) {
        Q_EMIT refused(staff.error());
        return;
    }
    m_clinicians.clear();
    for (const auto& person : *staff) {
        if (app::takesVisits(person))
            m_clinicians.push_back({ person.id, person.name });
    }
    Q_EMIT cliniciansRead();
}

std::optional<app::Today::Booking> BookingModel::checked(const Form& form)
{
    const auto date = domain::parseTypedDate(form.date, today());
    const auto time = parseTime(form.time);
    if (!form.patient)
        Q_EMIT refused({ ErrorKind::Validation, u"patient"_s, u"patient.not-chosen"_s, {} });
    if (!form.clinician)
        Q_EMIT refused({ ErrorKind::Validation, u"clinician"_s, u"clinician.not-chosen"_s, {} });
    if (!date)
        Q_EMIT refused(date.error());
    if (!time)
        Q_EMIT refused(time.error());
    if (!form.patient || !form.clinician || !date || !time)
        return std::nullopt;
    return app::Today::Booking { m_uid, *form.clinician, domain::instantAt(*date, *time), 10,
        form.reason };
}

void BookingModel::book(const Form& form)
{
    if (m_isSaving)
        return;
    setTyped(form);
    if (const auto booking = checked(form))
        save(*form.patient, *booking);
}

void BookingModel::save(domain::PatientId patient, const app::Today::Booking& booking)
{
    m_isSaving = true;
    m_draft->flush();
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(),
            context = PatientContext(patient), key = m_key, draft = draftKey(),
            booking]() -> domain::Result<app::SaveOutcome> {
            const auto proof = context.allow<Action::BookAppointment>(services, actor);
            if (!proof)
                return domain::failure(proof);
            auto booked = services.today.book(*proof, key, booking);
            if (booked && draft)
                (void)services.drafts.resolve(*draft, booking.uid, services.clock.now());
            return booked;
        },
        [this, day = domain::civilDate(booking.startsAt)](
            const domain::Result<app::SaveOutcome>& outcome) { onBooked(day, outcome); });
}

void BookingModel::onBooked(QDate day, const domain::Result<app::SaveOutcome>& outcome)
{
    m_isSaving = false;
    if (!outcome) {
        Q_EMIT refused(outcome.error());
        return;
    }
    m_draft->finish();
    m_key = domain::SaveKey::make();
    m_uid = QUuid::createUuid();
    m_typed = {};
    Q_EMIT booked(day);
}

}
