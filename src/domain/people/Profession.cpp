// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/Profession.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<Profession, 10> kWords { { { Profession::GeneralPractitioner, u"gp" },
        { Profession::Nurse, u"nurse" }, { Profession::HealthcareAssistant, u"hca" },
        { Profession::Pharmacist, u"pharmacist" },
        { Profession::Physiotherapist, u"physiotherapist" },
        { Profession::SocialPrescriber, u"social-prescriber" },
        { Profession::Receptionist, u"receptionist" },
        { Profession::PracticeManager, u"practice-manager" },
        { Profession::LayTutor, u"lay-tutor" }, { Profession::Other, u"other" } } };

}

QString toWord(Profession value) { return kWords.word(value); }

std::optional<Profession> professionFromWord(QStringView word) { return kWords.value(word); }

}
