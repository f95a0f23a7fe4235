// How a field tells the state of what it holds: dashed while nothing is written, dashed in the accent for a written
// default, red when something is wrong. AppStyle draws it for line edits, combo boxes, number fields and switches.
#pragma once

class QPainter;
class QRectF;
class QWidget;

namespace espalier::ui {

struct Theme;
enum class FieldLook { Plain, Unset, Default, Wrong };

void setFieldLook(QWidget* field, FieldLook look);
[[nodiscard]] FieldLook fieldLook(const QWidget* field);
// The line around such a field over its ground; only for looks other than Plain.
void paintFieldLook(QPainter* painter, const QRectF& rect, double radius, FieldLook look, const Theme& theme);

} // namespace espalier::ui
