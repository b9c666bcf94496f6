// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/patientlist/FormatDetector.h"

#include "domain/common/SearchFold.h"
#include "exchange/common/MemoryStream.h"
#include "exchange/patientlist/HeaderMatch.h"
#include "exchange/patientlist/RecordReader.h"

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    constexpr size_t kSampleRecords = 200;
    constexpr size_t kHeaderSearch = 30;

    tl::unexpected<domain::Error> refuse(const QString& code, const QStringList& args = {})
    {
        return domain::fail(ErrorKind::Validation, u"file"_s, code, args);
    }

    Result<void> refuseForeign(const QByteArray& head)
    {
        const auto text = head.trimmed();
        if (head.startsWith("PK\x03\x04") || head.startsWith("\xD0\xCF\x11\xE0"))
            return refuse(u"file.excel"_s);
        if (text.isEmpty())
            return refuse(u"file.empty"_s);
        if (text.startsWith("<?xml") || text.startsWith("<!DOCTYPE"))
            return refuse(u"file.xml"_s);
        return {};
    }

    struct SampleRecord {
        int line;
        std::vector<std::string> cells;
    };

    struct Sample {
        std::vector<SampleRecord> records;
        std::optional<domain::Error> error; ///< what stopped it early
    };

    Sample takeSample(const QByteArray& head, bool isWhole, RecordReader::Rules rules)
    {
        MemoryStream stream(head);
        RecordReader reader(stream, rules);
        Sample sample;
        Record record;
        while (sample.records.size() < kSampleRecords) {
            const auto found = reader.next(record);
            if (!found)
                sample.error = found.error();
            if (!found || !*found)
                break;
            sample.records.push_back({ record.line, { record.cells.begin(), record.cells.end() } });
        }
        // The last one may have been cut off in the middle.
        const bool isCut = !isWhole && !head.endsWith('\n') && !head.endsWith('\r');
        if (isCut && sample.records.size() < kSampleRecords && !sample.records.empty())
            sample.records.pop_back();
        return sample;
    }

    /// The pattern that reads most birth dates of the sample; the first of the layout wins a draw.
    Result<ListDate> chooseDates(
        const Layout& layout, const std::vector<SampleRecord>& rows, size_t column, size_t cells)
    {
        const ListDate* best = &layout.dates.front();
        int bestCount = -1;
        int unread = 0;
        for (const auto& date : layout.dates) {
            int count = 0;
            int monthFirst = 0;
            for (const auto& row : rows) {
                if (row.cells.size() != cells || row.cells[column].empty())
                    continue;
                const auto read = date.parse(row.cells[column], toWord(ListField::Birth));
                count += read ? 1 : 0;
                monthFirst += !read && read.error().detail == "date.no-such-month"_L1 ? 1 : 0;
            }
            if (count > bestCount) {
                best = &date;
                bestCount = count;
                unread = monthFirst;
            }
        }
        // Every second date has a month above 12: the file is American, and 03/04 would be misread.
        if (best->pattern() == "dd/MM/yyyy"_L1 && unread > bestCount / 2 && unread > 1)
            return refuse(u"list.month-first"_s);
        return *best;
    }

    Result<Detection> fromRecordsLayout(
        const Layout& layout, const QByteArray& head, bool isWhole, Encoding start)
    {
        auto sample = takeSample(head, isWhole, { layout.delimiter, false });
        std::erase_if(sample.records, [&layout](const SampleRecord& record) {
            return record.cells.size() != layout.records.front().size();
        });
        Detection found;
        found.layout = &layout;
        found.decoder = TextDecoder(start);
        found.format.layoutId = layout.id;
        found.format.layoutTitle = layout.title;
        found.format.encoding = start;
        found.format.delimiter = layout.delimiter;
        for (const auto& places : layout.records) {
            for (const auto& field : places) {
                ++found.cells;
                if (field)
                    found.format.columnsUsed.push_back(
                        { static_cast<int>(found.cells), {}, *field });
            }
        }
        const auto& first = layout.records.front();
        const auto birth = std::find(first.begin(), first.end(), ListField::Birth) - first.begin();
        auto dates = chooseDates(layout, sample.records, static_cast<size_t>(birth), first.size());
        if (!dates)
            return domain::failure(dates);
        found.birthDates = *std::move(dates);
        found.format.datePattern = found.birthDates->pattern();
        return found;
    }

    struct Candidate {
        HeaderMatch match;
        const Layout* layout = nullptr;
        char delimiter = ',';
        size_t record = 0;
        Sample sample;
        TextDecoder decoder;
    };

    /// Looks for a header line in a sample; a better one than `best` takes its place.
    void searchHeader(Sample sample, char delimiter, Encoding start, const Layouts& layouts,
        std::optional<Candidate>& best)
    {
        std::optional<Candidate> found;
        const auto last = std::min(sample.records.size(), kHeaderSearch);
        for (size_t i = 0; i < last; ++i) {
            TextDecoder decoder(start);
            const auto header = Header::read(sample.records[i].cells, decoder);
            for (const auto& layout : layouts.list) {
                auto match = matchHeader(header, layout);
                const int mostYet = found ? found->match.score : best ? best->match.score : 0;
                if (match.score > mostYet)
                    found = Candidate { std::move(match), &layout, delimiter, i, {}, decoder };
            }
        }
        if (found) {
            found->sample = std::move(sample);
            best = std::move(found);
        }
    }

    Result<Detection> fromCandidate(Candidate candidate)
    {
        const auto& match = candidate.match;
        if (match.duplicate)
            return refuse(u"list.duplicate-column"_s,
                { QString::number(match.duplicate->first),
                    QString::number(match.duplicate->second) });
        Detection found;
        found.layout = candidate.layout;
        found.decoder = candidate.decoder;
        auto& records = candidate.sample.records;
        found.headerLine = records[candidate.record].line;
        found.cells = records[candidate.record].cells.size();
        found.format = { candidate.layout->id, candidate.layout->title,
            candidate.decoder.encoding(), candidate.delimiter, found.headerLine - 1, {}, match.used,
            match.ignored, match.unknown };
        const auto birth = std::find_if(match.used.begin(), match.used.end(),
            [](const UsedColumn& used) { return used.field == ListField::Birth; });
        records.erase(
            records.begin(), records.begin() + static_cast<ptrdiff_t>(candidate.record) + 1);
        auto dates = chooseDates(*candidate.layout, records,
            birth == match.used.end() ? 0 : static_cast<size_t>(birth->column) - 1, found.cells);
        if (!dates)
            return domain::failure(dates);
        found.birthDates = *std::move(dates);
        found.format.datePattern = found.birthDates->pattern();
        return found;
    }

}

Result<Detection> detectFormat(
    const QByteArray& head, bool isWhole, Encoding start, const Layouts& layouts)
{
    if (const auto foreign = refuseForeign(head); !foreign)
        return domain::failure(foreign);
    for (const auto& layout : layouts.list) {
        if (!layout.hasHeader()
            && (head.startsWith(layout.firstLine)
                || head.startsWith(layout.recordType + layout.delimiter)))
            return fromRecordsLayout(layout, head, isWhole, start);
    }
    std::optional<Candidate> best;
    std::optional<domain::Error> error;
    for (const char delimiter : { ',', ';', '\t', '|', '~' }) {
        auto sample = takeSample(head, isWhole, { delimiter, true });
        if (sample.error && !error)
            error = sample.error;
        searchHeader(std::move(sample), delimiter, start, layouts, best);
    }
    if (best)
        return fromCandidate(*std::move(best));
    if (error)
        return tl::unexpected<domain::Error>(*error);
    return refuse(u"list.unknown-layout"_s);
}

}
