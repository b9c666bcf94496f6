// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/DetailsHash.h"

namespace rooftree::app {
namespace {

    /// FNV-1a, 64 bits: a practice's whole list is hashed while somebody waits.
    class Fingerprint final {
    public:
        void add(QStringView text)
        {
            for (const QChar c : text)
                mix(c.unicode());
            mix(kEnd);
        }

        void add(qint64 number)
        {
            for (int shift = 0; shift < 64; shift += 16)
                mix(static_cast<quint16>(static_cast<quint64>(number) >> shift));
        }

        void add(const std::optional<QDate>& date) { add(date ? date->toJulianDay() : kNone); }

        template <class Value> void addText(const std::optional<Value>& value)
        {
            add(value ? value->toString() : QString());
        }

        [[nodiscard]] QByteArray hex() const
        {
            return QByteArray::number(m_value, 16).rightJustified(16, '0');
        }

    private:
        static constexpr quint16 kEnd = 0xFFFF; ///< never a character
        static constexpr qint64 kNone = -1;

        void mix(quint16 unit)
        {
            constexpr quint64 kPrime = 1099511628211ULL;
            m_value = (m_value ^ (unit & 0xFFU)) * kPrime;
            m_value = (m_value ^ (unit >> 8U)) * kPrime;
        }

        quint64 m_value = 14695981039346656037ULL;
    };

    void addPerson(Fingerprint& print, const domain::PatientDetails& details)
    {
        for (const auto& part : { details.name.family(), details.name.given(), details.name.title(),
                 details.name.preferred() })
            print.add(part);
        print.addText(details.born);
        print.add(details.nhsNumber ? details.nhsNumber->toInteger() : 0);
        print.add(static_cast<qint64>(details.gender));
    }

}

QByteArray detailsHash(const domain::PatientDetails& details)
{
    Fingerprint print;
    addPerson(print, details);
    for (const auto& line : details.address.lines)
        print.add(line);
    print.addText(details.address.postcode);
    print.addText(details.phone);
    print.addText(details.mobile);
    for (const auto& text : { details.email, details.language, details.usualGp })
        print.add(text);
    print.add(static_cast<qint64>(details.death.has_value()));
    print.add(details.death ? details.death->on : std::nullopt);
    print.add(details.registeredOn);
    print.add(details.leftOn);
    for (const auto& need : details.accessNeeds) {
        print.add(static_cast<qint64>(need.kind));
        print.add(need.text);
    }
    for (const auto& identifier : details.otherIdentifiers) {
        print.add(identifier.system);
        print.add(identifier.value);
    }
    return print.hex();
}

}
