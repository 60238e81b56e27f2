extension Site {
  /// Links to the pages before and behind, for lists that are split. `number` is 1-based.
  @MarkupBuilder
  func pager(_ number: Int, of count: Int, path: (Int) -> PagePath) -> Markup {
    if count > 1 {
      Tag.nav(.class("pager"), .label(wording(.page, "\(number)", "\(count)"))) {
        if number > 1 { Tag.a(.href(.page(path(number - 1), from: path(number)))) { wording(.previousPage) } }
        Tag.span { wording(.page, numbers.integer(number), numbers.integer(count)) }
        if number < count { Tag.a(.href(.page(path(number + 1), from: path(number)))) { wording(.nextPage) } }
      }
    }
  }
}
