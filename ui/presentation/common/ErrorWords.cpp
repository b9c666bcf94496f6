// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/ErrorWords.h"

#include "wording/Sentences.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::ErrorKind;

    /// Read out on the telephone: no letter looks or sounds like a digit.
    constexpr QStringView kSigns = u"23456789ACDEFHKMPRTWXY";
    constexpr int kLength = 6;

    QString newReference()
    {
        QString made;
        for (int each = 0; each < kLength; ++each)
            made += kSigns[QRandomGenerator::system()->bounded(kSigns.size())];
        return made;
    }

    bool isOfTheMachine(ErrorKind kind)
    {
        return kind == ErrorKind::Storage || kind == ErrorKind::Incompatible;
    }

}

QString errorWords(const domain::Error& error)
{
    const auto words = wording::sentence(error);
    if (!isOfTheMachine(error.kind))
        return words;
    const auto code = newReference();
    spdlog::warn("Somebody was told of {}, with the reference {}.", error.detail.toStdString(),
        code.toStdString());
    return words + u' '
        + QCoreApplication::translate("ErrorWords", "Reference for support: %1.").arg(code);
}

}
