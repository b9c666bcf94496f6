// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir/ResourceSet.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    constexpr std::array<QStringView, 5> kBundleTypes { u"collection", u"document", u"searchset",
        u"transaction", u"batch" };

    /// Type names are shown: they must be names and nothing else.
    bool isTypeName(const QString& type)
    {
        constexpr qsizetype kLongest = 40;
        return !type.isEmpty() && type.size() <= kLongest
            && std::all_of(type.begin(), type.end(),
                [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
    }

    /// A bundle that asks a server to do more than to keep: deleting and patching are no import.
    bool asksForChange(const FhirElement& entry)
    {
        const auto request = entry.child("request");
        const auto method = request ? request->text("method") : QString();
        return !method.isEmpty() && method != u"POST" && method != u"PUT" && method != u"GET";
    }

}

QString FhirEntry::relative() const { return id.isEmpty() ? QString() : type + u'/' + id; }

QString FhirEntry::globalName() const
{
    return fullUrl.startsWith(u"urn:uuid:") || fullUrl.contains(u"://") ? fullUrl : QString();
}

ResourceSet ResourceSet::of(const FhirElement& root, int firstNumber)
{
    ResourceSet set;
    set.m_isBundle = root.text("resourceType") == u"Bundle";
    if (set.m_isBundle)
        set.addBundle(root);
    else
        set.add(root, {}, firstNumber);
    return set;
}

void ResourceSet::addBundle(const FhirElement& bundle)
{
    auto& problems = bundle.problems();
    const auto type = bundle.text("type");
    if (std::find(kBundleTypes.begin(), kBundleTypes.end(), type) == kBundleTypes.end())
        problems.reject(u"type"_s, u"fhir.bundle-type"_s);
    const auto entries = bundle.children("entry");
    if (entries.size() > kMostEntries) {
        problems.reject(u"entry"_s, u"fhir.too-many-entries"_s, { QString::number(kMostEntries) });
        return;
    }
    m_entries.reserve(entries.size());
    for (size_t i = 0; i < entries.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        problems.enter(number, {});
        if (asksForChange(entries[i]))
            problems.reject(u"request.method"_s, u"fhir.request-method"_s);
        else if (const auto resource = entries[i].child("resource"))
            add(*resource, entries[i].text("fullUrl"), number);
        else if (!entries[i].has("response"))
            problems.reject(u"resource"_s, u"fhir.no-type"_s);
    }
}

void ResourceSet::add(const FhirElement& resource, const QString& fullUrl, int number)
{
    auto& problems = resource.problems();
    const auto type = resource.text("resourceType");
    if (!isTypeName(type)) {
        problems.reject(u"resourceType"_s, u"fhir.no-type"_s);
        return;
    }
    problems.enter(number, type);
    FhirEntry entry { number, fullUrl, type, resource.text("id"), resource };
    for (const auto& name : { entry.fullUrl, entry.relative() }) {
        if (name.isEmpty())
            continue;
        if (m_byName.contains(name))
            problems.reject(u"fullUrl"_s, u"fhir.duplicate-entry"_s);
        m_byName.insert(name, m_entries.size());
    }
    m_entries.push_back(std::move(entry));
}

const FhirEntry* ResourceSet::find(const QString& reference) const
{
    const auto found = m_byName.constFind(reference);
    return found == m_byName.constEnd() ? nullptr : &m_entries[*found];
}

std::vector<size_t> ResourceSet::linksOf(size_t index) const
{
    std::vector<size_t> links;
    for (const auto* key : { "partOf", "basedOn", "replaces", "hasMember", "derivedFrom" }) {
        for (const auto& link : m_entries[index].resource.oneOrMore(key)) {
            const auto found = m_byName.constFind(link.text("reference"));
            if (found != m_byName.constEnd())
                links.push_back(*found);
        }
    }
    return links;
}

bool ResourceSet::hasCycle() const
{
    enum class Mark { Unseen, Open, Done };

    struct Step {
        size_t index;
        std::vector<size_t> links;
        size_t next = 0;
    };

    std::vector<Mark> marks(m_entries.size(), Mark::Unseen);
    for (size_t start = 0; start < m_entries.size(); ++start) {
        if (marks[start] != Mark::Unseen)
            continue;
        std::vector<Step> path { { start, linksOf(start) } };
        marks[start] = Mark::Open;
        while (!path.empty()) {
            auto& step = path.back();
            if (step.next == step.links.size()) {
                marks[step.index] = Mark::Done;
                path.pop_back();
                continue;
            }
            const auto link = step.links[step.next++];
            if (marks[link] == Mark::Open)
                return true;
            if (marks[link] == Mark::Unseen) {
                marks[link] = Mark::Open;
                path.push_back({ link, linksOf(link) });
            }
        }
    }
    return false;
}

}
