// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/care/BodyRegions.h"

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr double kMiddle = 62; ///< of the front figure
    constexpr double kBehind = 126; ///< from the front figure to the back one
    constexpr double kRound = 5;

    QPainterPath box(double x, double y, double width, double height, double round = kRound)
    {
        QPainterPath path;
        path.addRoundedRect(QRectF(x, y, width, height), round, round);
        return path;
    }

    QPainterPath oval(double x, double y, double width, double height)
    {
        QPainterPath path;
        path.addEllipse(QRectF(x, y, width, height));
        return path;
    }

    /// A limb and the same on the other side. `offset` is from the middle to its inner edge; the
    /// first of the two lies at the viewer's left.
    void addPair(std::vector<BodyRegion>& all, double middle, const QString& field,
        const QString& leftOfPicture, const QString& rightOfPicture, const QRectF& limb)
    {
        all.push_back({ field, leftOfPicture,
            box(middle - limb.x() - limb.width(), limb.y(), limb.width(), limb.height()) });
        all.push_back({ field, rightOfPicture,
            box(middle + limb.x(), limb.y(), limb.width(), limb.height()) });
    }

    void addFront(std::vector<BodyRegion>& all)
    {
        const auto front = u"front"_s;
        all.push_back({ front, u"head"_s, oval(kMiddle - 14, 2, 28, 32) });
        all.push_back({ front, u"neck"_s, box(kMiddle - 7, 35, 14, 10, 3) });
        addPair(all, kMiddle, front, u"shoulder-right"_s, u"shoulder-left"_s, { 17, 46, 16, 17 });
        all.push_back({ front, u"chest"_s, box(kMiddle - 16, 46, 32, 30) });
        all.push_back({ front, u"belly"_s, box(kMiddle - 16, 77, 32, 26) });
        addPair(all, kMiddle, front, u"arm-right"_s, u"arm-left"_s, { 20, 64, 13, 62 });
        addPair(all, kMiddle, front, u"hip-right"_s, u"hip-left"_s, { 0.5, 104, 17, 18 });
        addPair(all, kMiddle, front, u"leg-right"_s, u"leg-left"_s, { 1, 123, 15, 82 });
        addPair(all, kMiddle, front, u"foot-right"_s, u"foot-left"_s, { 1, 206, 20, 13 });
    }

    void addBack(std::vector<BodyRegion>& all)
    {
        const auto back = u"back"_s;
        const double middle = kMiddle + kBehind;
        all.push_back({ {}, {}, oval(middle - 14, 2, 28, 32) });
        all.push_back({ back, u"neck-back"_s, box(middle - 7, 35, 14, 10, 3) });
        addPair(all, middle, {}, {}, {}, { 17, 46, 16, 17 });
        all.push_back({ back, u"upper-back"_s, box(middle - 16, 46, 32, 30) });
        all.push_back({ back, u"lower-back"_s, box(middle - 16, 77, 32, 26) });
        addPair(all, middle, {}, {}, {}, { 20, 64, 13, 62 });
        addPair(all, middle, back, u"buttock-left"_s, u"buttock-right"_s, { 0.5, 104, 17, 20 });
        addPair(all, middle, back, u"leg-back-left"_s, u"leg-back-right"_s, { 1, 125, 15, 80 });
        addPair(all, middle, {}, {}, {}, { 1, 206, 20, 13 });
    }

}

const std::vector<BodyRegion>& bodyRegions()
{
    static const auto regions = [] {
        std::vector<BodyRegion> all;
        addFront(all);
        addBack(all);
        return all;
    }();
    return regions;
}

}
