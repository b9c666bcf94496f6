// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/Labels.h"

#include <QCoreApplication>

namespace rooftree::presentation {
namespace {

    QString translated(const char* words) { return QCoreApplication::translate("labels", words); }

}

QString label(domain::Role role)
{
    using domain::Role;
    switch (role) {
    case Role::Reception:
        return translated(QT_TRANSLATE_NOOP("labels", "Reception"));
    case Role::Clinician:
        return translated(QT_TRANSLATE_NOOP("labels", "Clinician"));
    case Role::Tutor:
        return translated(QT_TRANSLATE_NOOP("labels", "Course tutor"));
    case Role::Manager:
        return translated(QT_TRANSLATE_NOOP("labels", "Practice manager"));
    case Role::Administrator:
        return translated(QT_TRANSLATE_NOOP("labels", "Administrator"));
    case Role::Auditor:
        return translated(QT_TRANSLATE_NOOP("labels", "Auditor"));
    case Role::Kiosk:
        return translated(QT_TRANSLATE_NOOP("labels", "Patient in the waiting room"));
    }
    return {};
}

QString label(domain::AgendaState state)
{
    using domain::AgendaState;
    switch (state) {
    case AgendaState::NotOffered:
        return translated(QT_TRANSLATE_NOOP("labels", "not offered"));
    case AgendaState::Offered:
        return translated(QT_TRANSLATE_NOOP("labels", "offered"));
    case AgendaState::Answering:
        return translated(QT_TRANSLATE_NOOP("labels", "answering"));
    case AgendaState::Ready:
        return translated(QT_TRANSLATE_NOOP("labels", "ready"));
    case AgendaState::Read:
        return translated(QT_TRANSLATE_NOOP("labels", "read"));
    case AgendaState::Seen:
        return translated(QT_TRANSLATE_NOOP("labels", "seen"));
    }
    return {};
}

QString label(domain::AccessNeedKind kind)
{
    using domain::AccessNeedKind;
    switch (kind) {
    case AccessNeedKind::Format:
        return translated(QT_TRANSLATE_NOOP("labels", "Written information"));
    case AccessNeedKind::Contact:
        return translated(QT_TRANSLATE_NOOP("labels", "How to make contact"));
    case AccessNeedKind::CommunicationSupport:
        return translated(QT_TRANSLATE_NOOP("labels", "Help with talking and hearing"));
    case AccessNeedKind::CommunicationProfessional:
        return translated(QT_TRANSLATE_NOOP("labels", "Interpreter or advocate"));
    }
    return {};
}

QString label(domain::AdministrativeGender gender)
{
    using domain::AdministrativeGender;
    switch (gender) {
    case AdministrativeGender::Female:
        return translated(QT_TRANSLATE_NOOP("labels", "Female"));
    case AdministrativeGender::Male:
        return translated(QT_TRANSLATE_NOOP("labels", "Male"));
    case AdministrativeGender::Other:
        return translated(QT_TRANSLATE_NOOP("labels", "Other"));
    case AdministrativeGender::Unknown:
        return translated(QT_TRANSLATE_NOOP("labels", "Not known"));
    }
    return {};
}

QString label(domain::Profession profession)
{
    using domain::Profession;
    switch (profession) {
    case Profession::GeneralPractitioner:
        return translated(QT_TRANSLATE_NOOP("labels", "General practitioner"));
    case Profession::Nurse:
        return translated(QT_TRANSLATE_NOOP("labels", "Nurse"));
    case Profession::HealthcareAssistant:
        return translated(QT_TRANSLATE_NOOP("labels", "Healthcare assistant"));
    case Profession::Pharmacist:
        return translated(QT_TRANSLATE_NOOP("labels", "Pharmacist"));
    case Profession::Physiotherapist:
        return translated(QT_TRANSLATE_NOOP("labels", "Physiotherapist"));
    case Profession::SocialPrescriber:
        return translated(QT_TRANSLATE_NOOP("labels", "Social prescriber"));
    case Profession::Receptionist:
        return translated(QT_TRANSLATE_NOOP("labels", "Receptionist"));
    case Profession::PracticeManager:
        return translated(QT_TRANSLATE_NOOP("labels", "Practice manager"));
    case Profession::LayTutor:
        return translated(QT_TRANSLATE_NOOP("labels", "Lay tutor"));
    case Profession::Other:
        return translated(QT_TRANSLATE_NOOP("labels", "Other"));
    }
    return {};
}

}
