// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/OdsCode.h"

#include "domain/common/Characters.h"

using namespace Qt::StringLiterals;

namespace rooftree::domain {
namespace {

    tl::unexpected<Error> refuse(const QString& code)
    {
        return fail(ErrorKind::Validation, u"odsCode"_s, code);
    }

}

OdsCode::OdsCode(QString code) : m_code(std::move(code)) { }

Result<OdsCode> OdsCode::parse(QStringView typed)
{
    if (hasNul(typed))
        return refuse(u"ods.nul"_s);
    auto code = plainForm(typed).toUpper();
    code.remove(u' ');
    if (code.isEmpty())
        return refuse(u"ods.empty"_s);
    const bool isLetterAndDigits
        = isAsciiLetter(code.front()) && isAllAsciiDigits(QStringView(code).sliced(1));
    if (isLetterAndDigits && code.startsWith(u'G') && code.size() == 8)
        return refuse(u"ods.gp-individual"_s);
    if (!isLetterAndDigits || code.size() != 6)
        return refuse(u"ods.format"_s);
    return OdsCode(code);
}

}
