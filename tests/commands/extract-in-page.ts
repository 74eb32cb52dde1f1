export { extractArticle as read } from '../../src/extract/extract-article';
