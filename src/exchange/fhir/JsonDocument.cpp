// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir/JsonDocument.h"

#include <array>
#include <cstring>
#include <optional>
#include <unordered_set>
#include <vector>

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    using domain::ErrorKind;
    using domain::Result;
    using simdjson::dom::element;
    using simdjson::dom::element_type;
    using simdjson::dom::object;

    tl::unexpected<domain::Error> refuse(const QString& code, const QStringList& args = {})
    {
        return domain::fail(ErrorKind::Validation, u"file"_s, code, args);
    }

    tl::unexpected<domain::Error> refuse(simdjson::error_code error)
    {
        switch (error) {
        case simdjson::DEPTH_ERROR:
            return refuse(u"fhir.too-deep"_s, { QString::number(JsonDocument::kMostLevels) });
        case simdjson::NUMBER_ERROR:
        case simdjson::NUMBER_OUT_OF_RANGE:
            return refuse(u"fhir.number"_s);
        case simdjson::STRING_ERROR:
        case simdjson::UTF8_ERROR:
            return refuse(u"fhir.text"_s);
        case simdjson::EMPTY:
            return refuse(u"file.empty"_s);
        default:
            return refuse(u"fhir.not-json"_s);
        }
    }

    Result<void> refuseForeign(const QByteArray& bytes)
    {
        if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\x1F\x8B"))
            return refuse(u"file.archive"_s);
        for (const char c : bytes) {
            if (c == '<')
                return refuse(u"file.xml"_s);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
                return {};
        }
        return refuse(u"file.empty"_s);
    }

    /// "https://...": a relative name inside the bundle is no address.
    bool isAddress(std::string_view url)
    {
        return url.find("://") != std::string_view::npos || url.starts_with("//");
    }

    bool isAttachmentKey(std::string_view key)
    {
        static constexpr std::array<std::string_view, 6> kKeys { "attachment", "photo",
            "presentedForm", "valueAttachment", "contentAttachment", "sourceAttachment" };
        return std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end();
    }

    /// Walks the whole document once, without recursion: its depth is bounded by the parser.
    class Inspection final {
    public:
        [[nodiscard]] Result<void> run(element root)
        {
            m_open.push_back({ root, false });
            while (!m_open.empty()) {
                const auto next = m_open.back();
                m_open.pop_back();
                inspect(next);
                if (m_error)
                    return tl::unexpected<domain::Error>(*m_error);
            }
            return {};
        }

    private:
        struct Open {
            element value;
            bool isAttachment; ///< it is one, or a list of them
        };

        void fail(const QString& code, const QStringList& args = {})
        {
            m_error = domain::Error { ErrorKind::Validation, u"file"_s, code, args };
        }

        void inspect(const Open& next)
        {
            switch (next.value.type()) {
            case element_type::OBJECT:
                inspectObject(object(next.value), next.isAttachment);
                return;
            case element_type::ARRAY:
                for (const auto item : simdjson::dom::array(next.value))
                    m_open.push_back({ item, next.isAttachment });
                return;
            case element_type::STRING:
                inspectText(std::string_view(next.value));
                return;
            case element_type::INT64:
            case element_type::UINT64:
                inspectNumber(next.value);
                return;
            default:
                return;
            }
        }

        void inspectObject(object json, bool isAttachment)
        {
            m_keys.clear();
            for (const auto field : json) {
                inspectText(field.key);
                if (!isNew(field.key))
                    fail(u"fhir.duplicate-key"_s);
                std::string_view url;
                if (isAttachment && field.key == "url"
                    && field.value.get_string().get(url) == simdjson::SUCCESS && isAddress(url))
                    fail(u"fhir.remote-attachment"_s);
                m_open.push_back({ field.value, isAttachmentKey(field.key) });
            }
            m_manyKeys.clear();
        }

        /// Objects of FHIR have a handful of keys; a hostile one with a million must not take a
        /// million steps each.
        bool isNew(std::string_view key)
        {
            constexpr size_t kFew = 16;
            if (m_keys.size() < kFew) {
                const bool isKnown = std::find(m_keys.begin(), m_keys.end(), key) != m_keys.end();
                m_keys.push_back(key);
                return !isKnown;
            }
            if (m_manyKeys.empty())
                m_manyKeys.insert(m_keys.begin(), m_keys.end());
            return m_manyKeys.insert(key).second;
        }

        void inspectText(std::string_view text)
        {
            if (text.size() > JsonDocument::kLongestText)
                fail(u"fhir.long-text"_s, { QString::number(JsonDocument::kLongestText / 1024) });
            else if (std::memchr(text.data(), 0, text.size()) != nullptr)
                fail(u"fhir.nul"_s);
            else if (text.find('\xED') != std::string_view::npos
                && !simdjson::validate_utf8(text.data(), text.size()))
                fail(u"fhir.text"_s); // half of a surrogate pair, written as an escape
        }

        void inspectNumber(element value)
        {
            constexpr qint64 kExact = qint64(1) << 53;
            int64_t number = 0;
            if (value.get_int64().get(number) != simdjson::SUCCESS || number > kExact
                || number < -kExact)
                fail(u"fhir.number"_s);
        }

        std::vector<Open> m_open;
        std::vector<std::string_view> m_keys;
        std::unordered_set<std::string_view> m_manyKeys;
        std::optional<domain::Error> m_error;
    };

}

Result<object> JsonDocument::parse(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (bytes.size() > kMostBytes)
        return refuse(u"fhir.too-large"_s, { QString::number(kMostBytes / 1024 / 1024) });
    if (const auto foreign = refuseForeign(bytes); !foreign)
        return domain::failure(foreign);
    m_bytes = std::move(bytes);
    const auto size = static_cast<size_t>(m_bytes.size());
    m_bytes.reserve(m_bytes.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    if (const auto error = m_parser.allocate(size, kMostLevels); error != simdjson::SUCCESS)
        return refuse(error);
    element root;
    const auto error = m_parser.parse(m_bytes.constData(), size, false).get(root);
    if (error != simdjson::SUCCESS)
        return refuse(error);
    object json;
    if (root.get_object().get(json) != simdjson::SUCCESS)
        return refuse(u"fhir.not-an-object"_s);
    if (const auto inspected = Inspection().run(root); !inspected)
        return domain::failure(inspected);
    return json;
}

}
